import { and, eq, isNotNull, isNull, ne, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { agencies, agencyMembers } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import { type Actor, type Person, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { agencySlug } from '#lib/agencies/agency-slug.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { membershipOf } from './digest-token.ts'

export const chooseDigestInput = z.strictObject({ workplace: agencySlug, digest: z.enum(['on', 'off'], 'required') })

/**
 * Somebody of an agency's staff wants its daily digest, or no more. The same again changes nothing. Throws
 * `AppError('not-found')` for whoever does not work there: to them there is no such agency.
 */
export async function chooseDigest(
  person: Person,
  { workplace, digest }: z.output<typeof chooseDigestInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(person, async (tx) => {
    const [member] = await tx
      .select({ agencyId: agencies.id })
      .from(agencyMembers)
      .innerJoin(agencies, eq(agencies.id, agencyMembers.agencyId))
      .where(
        and(
          eq(agencies.slug, workplace),
          eq(agencyMembers.userId, person.userId),
          isNull(agencyMembers.leftAt),
          ne(agencyMembers.role, 'viewer'),
        ),
      )
    if (!member) throw new AppError('not-found')
    await write(tx, person, { ...member, userId: person.userId }, digest, at)
  })
}

/** The one click of a mail program, without a session. False for a token that is none of ours. */
export async function stopDigestFromMail(token: string, at: Instant = now()): Promise<boolean> {
  const membership = membershipOf(token)
  if (!membership) return false
  await asActor(fromMail, (tx) => write(tx, fromMail, membership, 'off', at))
  return true
}

const fromMail = systemActor('digest-mail')

async function write(
  tx: Tx,
  by: Actor,
  { agencyId, userId }: { agencyId: string; userId: string },
  digest: 'on' | 'off',
  at: Instant,
): Promise<void> {
  const isOther: SQL =
    digest === 'off' ? isNull(agencyMembers.digestStoppedAt) : isNotNull(agencyMembers.digestStoppedAt)
  const changed = await tx
    .update(agencyMembers)
    .set({ digestStoppedAt: digest === 'off' ? at : null })
    .where(and(eq(agencyMembers.agencyId, agencyId), eq(agencyMembers.userId, userId), isOther))
    .returning({ userId: agencyMembers.userId })
  if (changed.length === 0) return
  const action = digest === 'off' ? 'agency.digest-stopped' : 'agency.digest-resumed'
  await recordEvent(tx, by, at, { action, details: { agency: agencyId, member: userId } })
}
