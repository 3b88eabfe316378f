import type { CompiledProcedure, Slot } from '#lib/procedures/compiled.ts'
import { evaluatePredicate } from '#lib/procedures/evaluate-predicate.ts'
import type { Askable } from '#lib/procedures/reach.ts'
import { collectOpen } from '#lib/procedures/requirement-result.ts'
import { NO_SLOT, residualOf } from '#lib/procedures/residual.ts'
import type { Result } from '#lib/procedures/result.ts'

export type OpenQuestions = {
  /** Facts about the dossier to ask next, in order. */
  next: readonly Slot[]
  toFindOut: readonly Slot[]
  /** By result: the fact that decides it. */
  decisive: readonly (Slot | null)[]
}

/**
 * The questions that can still change what the plan shows. Facts of a person are not asked one by one: they come with
 * the person; they can decide an item all the same.
 */
export function openQuestionsOf(results: readonly Result[], compiled: CompiledProcedure): OpenQuestions {
  const asked = residualOf(inQuestionnaire)
  const first = results.map((one) => collectOpen(one, asked))
  const isOfDossier = (slot: Slot) => compiled.facts[slot]?.fact.scope === 'dossier'
  const inOrder = (slots: ReadonlySet<Slot>) => [...slots].filter(isOfDossier).sort((a, b) => a - b)
  return {
    next: inOrder(asked.found),
    toFindOut: inOrder(toFindOut(results)),
    decisive: results.map((one, index) => {
      if (one.state !== 'perhaps') return null
      const slot = first[index] ?? NO_SLOT
      return slot === NO_SLOT ? outsideQuestionnaire(one) : slot
    }),
  }
}

const inQuestionnaire: Askable = (scope, slot, value) => {
  const compiled = scope.compiled.facts[slot]
  if (value !== undefined || compiled?.fact.asked !== 'questionnaire') return false
  return compiled.onCard === null || evaluatePredicate(compiled.onCard, scope) !== true
}

const onCard: Askable = (_scope, _slot, value) => value === undefined

const anybodyKnows: Askable = () => true

/** An answer that is only given on a card, else one that the person said they do not know. */
function outsideQuestionnaire(one: Result): Slot | null {
  for (const askable of [onCard, anybodyKnows]) {
    const slot = residualOf(askable).collect(one.grounds, one.scope)
    if (slot !== NO_SLOT) return slot
  }
  return null
}

/** "I don't know" that something still hangs on. */
function toFindOut(results: readonly Result[]): ReadonlySet<Slot> {
  const dossier = results[0]?.scope.parent ?? results[0]?.scope
  if (!dossier?.values.includes('unknown')) return new Set()
  const every = residualOf(anybodyKnows)
  for (const one of results) collectOpen(one, every)
  return new Set([...every.found].filter((slot) => dossier.values[slot] === 'unknown'))
}
