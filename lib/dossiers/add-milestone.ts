import type { MilestoneKind } from '#content/after-filing-schema.ts'
import { milestones, stepCompletions } from '#db/schema/dossiers.ts'
import type { Tx } from '#db/transaction.ts'
import { type Actor, actorId } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { recordEvents } from '#lib/audit/record-events.ts'
import type { Milestone } from '#lib/filing/milestone.ts'
import { newId } from '#lib/ids.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { filingOf } from '#lib/progress/filing-of.ts'
import type { Instant } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { checkMilestone } from './check-milestone.ts'
import { splitKey } from './dossier-input.ts'
import { withdrawMilestones } from './withdraw-milestones.ts'

/**
 * Adds what happened to a locked dossier and ticks the steps that it shows to be done; false where it stands already.
 * The same kind and day twice is one; a kind that happens once, or the same day with another limit, replaces what stood.
 * Throws as `checkMilestone`.
 */
export async function addMilestone(
  tx: Tx,
  actor: Actor,
  state: DossierState,
  wanted: Pick<Milestone, 'kind' | 'on' | 'limitOn'>,
  at: Instant,
): Promise<boolean> {
  const kind = checkMilestone(filingOf(state), wanted, parisDay(at))
  const { on } = wanted
  const limitOn = kind.limitLabel ? wanted.limitOn : null
  const own = state.milestones.filter((one) => one.kind === kind.id)
  if (own.some((one) => one.on === on && one.limitOn === limitOn)) return false
  const replaced = own.filter((one) => !kind.repeats || one.on === on).map((one) => one.id)
  await withdrawMilestones(tx, actor, state, replaced, at)
  const row = { id: newId(), dossierId: state.id, kind: kind.id, on, limitOn }
  await tx.insert(milestones).values({ ...row, recordedBy: actorId(actor), recordedAt: at })
  const details = { milestone: row.id, kind: kind.id, on, limitOn }
  await recordEvent(tx, actor, at, { action: 'milestone.recorded', dossierId: state.id, details })
  await completeShown(tx, actor, state, kind, on, at)
  return true
}

/** Ticks the steps that the milestone shows to be done, whatever else is still open: it has happened. */
async function completeShown(
  tx: Tx,
  actor: Actor,
  { id: dossierId, steps, completions }: DossierState,
  { completes }: MilestoneKind,
  doneOn: string,
  at: Instant,
): Promise<void> {
  const shown = steps.map(({ key }) => key).filter((key) => completes?.includes(key) && !completions.has(key))
  if (shown.length === 0) return
  const completion = { doneOn, completedBy: actorId(actor), completedAt: at }
  await tx.insert(stepCompletions).values(shown.map((key) => ({ dossierId, ...splitKey(key), ...completion })))
  const told = shown.map((step) => ({ action: 'step.completed', dossierId, details: { step, doneOn } }))
  await recordEvents(tx, actor, at, told)
}
