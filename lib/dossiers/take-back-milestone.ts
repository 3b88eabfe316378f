import { z } from 'zod'
import type { Actor } from '#lib/access/actor.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { changeDossier } from './change-dossier.ts'
import { dossierInput } from './dossier-input.ts'
import { withdrawMilestones } from './withdraw-milestones.ts'

export const takeBackMilestoneInput = dossierInput.extend({ milestone: z.uuid('invalid') })

/**
 * Takes back what was recorded by mistake: it counts no more, and stays in the history. Steps that it ticked stay ticked.
 * Taking back what no longer stands changes nothing.
 */
export async function takeBackMilestone(
  actor: Actor,
  input: z.output<typeof takeBackMilestoneInput>,
  at: Instant = now(),
): Promise<void> {
  await changeDossier(actor, input.dossierId, at, async (tx, state) => {
    const taken = await withdrawMilestones(tx, actor, state, [input.milestone], at)
    return taken > 0
  })
}
