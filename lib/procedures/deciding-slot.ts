import type { Node, Slot } from '#lib/procedures/compiled.ts'
import type { Askable } from '#lib/procedures/reach.ts'
import { NO_SLOT, residualOf } from '#lib/procedures/residual.ts'
import type { Scope } from '#lib/procedures/scope.ts'

/**
 * The fact whose answer decides a predicate that is still open: one of the questionnaire before one that is only asked on
 * a card, and that before one that the person said they do not know. `NO_SLOT` where nothing is open.
 */
export function decidingSlot(node: Node, scope: Scope): Slot {
  for (const askable of IN_TURN) {
    const slot = residualOf(askable).collect(node, scope)
    if (slot !== NO_SLOT) return slot
  }
  return NO_SLOT
}

const IN_TURN: readonly Askable[] = [
  (scope, slot, value) => value === undefined && scope.compiled.facts[slot]?.fact.asked === 'questionnaire',
  (_scope, _slot, value) => value === undefined,
  () => true,
]
