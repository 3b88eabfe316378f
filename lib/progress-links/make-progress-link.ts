import { and, count, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { progressLinks } from '#db/schema/dossiers.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { hashOfToken, newToken } from '#lib/accounts/secrets.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { dossierInput } from '#lib/dossiers/dossier-input.ts'
import { AppError } from '#lib/errors.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { type Instant, now } from '#lib/time/clock.ts'

export const makeProgressLinkInput = dossierInput.extend({
  /** Minted when the form is rendered: posting it twice makes one. */
  id: z.uuid('invalid'),
  label: safeText(60),
})

/** More than anybody has employers. */
const MOST_LINKS = 10

/**
 * An address that shows how far a dossier has come, and nothing else, to whoever has it. Resolves to its secret, which is
 * kept nowhere: only its hash is. Null where this form was posted before. Throws `AppError('not-found')`, and
 * `AppError('invalid')` at the field where there are ten already.
 */
export function makeProgressLink(
  person: Person,
  { dossierId, id, label }: z.output<typeof makeProgressLinkInput>,
  at: Instant = now(),
): Promise<string | null> {
  const token = newToken()
  return asActor(person, async (tx) => {
    await reachDossier(tx, person, dossierId, 'edit')
    const [same] = await tx.select({ of: progressLinks.dossierId }).from(progressLinks).where(eq(progressLinks.id, id))
    if (same?.of === dossierId) return null
    if (same) throw new AppError('conflict')
    const live = and(eq(progressLinks.dossierId, dossierId), isNull(progressLinks.revokedAt))
    const [there] = await tx.select({ number: count() }).from(progressLinks).where(live)
    if ((there?.number ?? 0) >= MOST_LINKS) {
      throw new AppError('invalid', 'ten links already', { field: { name: 'label', code: 'too-many-links' } })
    }
    await tx.insert(progressLinks).values({ id, dossierId, label, tokenHash: hashOfToken(token), createdAt: at })
    await recordEvent(tx, person, at, { action: 'progress.link-made', dossierId, details: { link: id } })
    return token
  })
}
