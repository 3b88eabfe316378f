import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { reviews } from '#db/schema/agencies.ts'
import { documentStatuses, dossiers, stepCompletions } from '#db/schema/dossiers.ts'
import { reminderPauses } from '#db/schema/reminders.ts'
import type { Tx } from '#db/transaction.ts'
import type { Actor } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { renamedRequirements } from '#lib/procedures/renamed-requirements.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { revisionStanding } from '#lib/progress/revision-standing.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { changeDossier } from './change-dossier.ts'
import { dossierInput } from './dossier-input.ts'

/** `to`: the revision whose effects were shown. */
export const moveToRevisionInput = dossierInput.extend({ to: z.string().max(20) })

/**
 * Has a dossier go by the present revision; one that does already is left alone. Ticks and statuses go along, under the
 * new names of what they are about. Throws `AppError('conflict')` where another revision was shown than the present one,
 * and for a dossier whose application has left: what it asked for stays.
 */
export async function moveToRevision(
  actor: Actor,
  input: z.output<typeof moveToRevisionInput>,
  at: Instant = now(),
): Promise<void> {
  await changeDossier(actor, input.dossierId, at, (tx, state) => moveHeld(tx, actor, state, input.to, at))
}

/** The same for a dossier that is held already. Resolves to whether anything changed. */
export async function moveHeld(
  tx: Tx,
  actor: Actor,
  state: DossierState,
  shown: string,
  at: Instant,
): Promise<boolean> {
  const { standing, to, toName } = revisionStanding(state)
  if (shown !== toName) throw new AppError('conflict')
  if (standing === 'present') return false
  if (standing === 'sent') throw new AppError('conflict')
  for (const [old, id] of renamedRequirements(state.content, to)) await renameActs(tx, state.id, old, id)
  await tx.update(dossiers).set({ revision: toName, putOff: null }).where(eq(dossiers.id, state.id))
  await recordEvent(tx, actor, at, {
    action: 'dossier.revised',
    dossierId: state.id,
    details: { from: state.revision, to: toName },
  })
  return true
}

/** Where something was said under both names, that under the new one counts. */
async function renameActs(tx: Tx, dossierId: string, old: string, id: string): Promise<void> {
  const isTheirs = sql`other.dossier_id = ${dossierId} and other.requirement_id = ${id} and other.person_id = act.person_id`
  for (const [table, isSame] of [
    [stepCompletions, isTheirs],
    [documentStatuses, isTheirs],
    [reviews, sql`${isTheirs} and other.agency_id = act.agency_id`],
  ] as const) {
    await tx.execute(sql`
      update ${table} act set requirement_id = ${id}
      where act.dossier_id = ${dossierId} and act.requirement_id = ${old}
        and not exists (select 1 from ${table} other where ${isSame})`)
  }
  const item = sql`${id}::text || substr(act.item, length(${old}::text) + 1)`
  await tx.execute(sql`
    update ${reminderPauses} act set item = ${item}
    where act.dossier_id = ${dossierId} and split_part(act.item, '|', 1) = ${old} and act.ended_at is null
      and not exists (
        select 1 from ${reminderPauses} other where other.dossier_id = ${dossierId} and other.ended_at is null
          and other.kind is not distinct from act.kind and other.item = ${item})`)
}
