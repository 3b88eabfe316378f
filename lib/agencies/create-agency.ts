import { and, eq } from 'drizzle-orm'
import { agencies, agencyMembers } from '#db/schema/agencies.ts'
import type { AgencyRole } from '#db/schema/values.ts'
import type { System } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { newId } from '#lib/ids.ts'
import type { Instant } from '#lib/time/clock.ts'

export type NewAgency = {
  slug: string
  name: string
  isDemo: boolean
  members: readonly { userId: string; role: AgencyRole }[]
}

/** Makes an agency with its first members. Returns its id. */
export async function createAgency(actor: System, agency: NewAgency, at: Instant): Promise<string> {
  const id = newId()
  await asActor(actor, async (tx) => {
    if (agency.isDemo) await tx.delete(agencies).where(and(eq(agencies.slug, agency.slug), eq(agencies.isDemo, true)))
    await tx.insert(agencies).values({ id, slug: agency.slug, name: agency.name, isDemo: agency.isDemo, createdAt: at })
    await tx.insert(agencyMembers).values(agency.members.map((member) => ({ agencyId: id, ...member, createdAt: at })))
    await recordEvent(tx, actor, at, { action: 'agency.created', details: { agency: id } })
  })
  return id
}
