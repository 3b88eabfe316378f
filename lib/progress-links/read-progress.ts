import { and, eq, isNull } from 'drizzle-orm'
import type { Day, StepRequirement } from '#content/schema.ts'
import { progressLinks } from '#db/schema/dossiers.ts'
import type { Tx } from '#db/transaction.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { limitProgressReads, limitUnknownProgress } from '#lib/accounts/limits.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import { dossierView } from '#lib/dossiers/dossier-view.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { readDossierState } from '#lib/progress/read-dossier-state.ts'
import { openSteps } from '#lib/progress/whose-turn.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

/** All that a progress link shows: how many steps are done, and who makes the next one. */
export type Progress = { done: number; total: number; next: StepRequirement['actor'] | null }

/**
 * What a progress link shows, without a session. Null for an address that never was and for one that has ended, alike.
 * Throws `AppError('rate-limited')`: known addresses are counted by themselves, unknown ones by the network that tries them.
 */
export async function readProgress(token: string, network: string, at: Instant = now()): Promise<Progress | null> {
  const tokenHash = hashOfToken(token)
  const state = await asActor(actor, (tx) => stateOf(tx, tokenHash, parisDay(at)), { readOnly: true })
  if (!state) {
    await limitUnknownProgress(network)
    return null
  }
  await limitProgressReads(tokenHash)
  return progressOf(state, parisDay(at))
}

const actor = systemActor('progress-link')

async function stateOf(tx: Tx, tokenHash: string, today: Day): Promise<DossierState | null> {
  const [link] = await tx
    .select({ dossierId: progressLinks.dossierId })
    .from(progressLinks)
    .where(and(eq(progressLinks.tokenHash, tokenHash), isNull(progressLinks.revokedAt)))
  return link ? readDossierState(tx, link.dossierId, today) : null
}

/** Who makes the next step, by the steps alone: neither a letter nor a paper nor an agency at work shows. */
function progressOf(state: DossierState, today: Day): Progress {
  const { done, total } = dossierView(state, 'en', today)
  const open = state.closed ? [] : openSteps(state).filter(({ optional }) => !optional)
  return { done, total, next: done < total ? (open[0]?.actor ?? null) : null }
}
