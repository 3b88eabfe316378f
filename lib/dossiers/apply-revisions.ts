import type { System } from '#lib/access/actor.ts'
import { AppError } from '#lib/errors.ts'
import { getProcedure, revisionOf } from '#lib/procedures/registry.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { changeDossier } from './change-dossier.ts'
import { moveHeld } from './move-to-revision.ts'
import { fateOf, type RevisionFate } from './survey-revisions.ts'
import { walkDossiers } from './walk-dossiers.ts'

export type Applied = Readonly<Partial<Record<RevisionFate | 'moved', number>>>

/**
 * For the operator: moves to the present revision whoever would notice nothing, and whose own is lost. Everybody else is
 * left to answer for themselves, and what was sent stays as it was. Run twice it moves nobody twice.
 */
export async function applyRevisions(
  actor: System,
  options: { agency?: string | undefined } = {},
  at: Instant = now(),
): Promise<Applied> {
  const counts: Partial<Record<RevisionFate | 'moved', number>> = {}
  for await (const state of walkDossiers(actor, options, at)) {
    const { fate } = fateOf(state)
    const done = isMoved(fate) && (await move(actor, state.id, state.procedure, at)) ? 'moved' : fate
    counts[done] = (counts[done] ?? 0) + 1
  }
  return counts
}

function isMoved(fate: RevisionFate): boolean {
  return fate === 'nothing-to-do' || fate === 'lost'
}

/** Judged again behind the lock: its owner may be changing it at this moment. */
async function move(actor: System, dossierId: string, slug: string, at: Instant): Promise<boolean> {
  const present = getProcedure(slug)
  if (!present) return false
  let isDone = false
  try {
    await changeDossier(actor, dossierId, at, async (tx, state) => {
      isDone = isMoved(fateOf(state).fate) && (await moveHeld(tx, actor, state, revisionOf(present), at))
      return isDone
    })
  } catch (error) {
    // Closed or deleted meanwhile.
    if (!(error instanceof AppError) || !['closed', 'not-found'].includes(error.code)) throw error
  }
  return isDone
}
