import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { progressLinks } from '#db/schema/dossiers.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { dossierInput } from '#lib/dossiers/dossier-input.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'

export const endProgressLinkInput = dossierInput.extend({ link: z.string().max(100) })

/** Takes a progress link back: from the next request on its address leads nowhere. Twice is no error. */
export async function endProgressLink(
  person: Person,
  { dossierId, link }: z.output<typeof endProgressLinkInput>,
  at: Instant = now(),
): Promise<void> {
  if (!z.uuid().safeParse(link).success) throw new AppError('not-found')
  await asActor(person, async (tx) => {
    await reachDossier(tx, person, dossierId, 'edit')
    const isIt = and(eq(progressLinks.id, link), eq(progressLinks.dossierId, dossierId))
    const [known] = await tx.select({ id: progressLinks.id }).from(progressLinks).where(isIt)
    if (!known) throw new AppError('not-found')
    const ended = await tx
      .update(progressLinks)
      .set({ revokedAt: at })
      .where(and(isIt, isNull(progressLinks.revokedAt)))
      .returning({ id: progressLinks.id })
    if (ended.length === 0) return
    await recordEvent(tx, person, at, { action: 'progress.link-ended', dossierId, details: { link } })
  })
}
