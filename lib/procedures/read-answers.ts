import type { Day, Predicate, Procedure } from '#content/schema.ts'
import { compilePredicate } from '#lib/procedures/compile-predicate.ts'
import { compileProcedure } from '#lib/procedures/compile-procedure.ts'
import { dayContextOf } from '#lib/procedures/country-groups.ts'
import { decidingSlot } from '#lib/procedures/deciding-slot.ts'
import { answerOf, evaluatePredicate } from '#lib/procedures/evaluate-predicate.ts'
import { libraryOf } from '#lib/procedures/library-of.ts'
import { readFacts } from '#lib/procedures/read-facts.ts'
import { type Locale, listCountryCodes } from '#lib/procedures/registry.ts'
import { makeScope } from '#lib/procedures/scope.ts'
import { traceOf } from '#lib/procedures/trace.ts'
import type { Answers, Truth } from '#lib/procedures/types.ts'
import { valueInWords } from '#lib/procedures/value-in-words.ts'

type Decided = {
  truth: Truth
  because: readonly string[]
  /** While it is unknown: the fact whose answer decides it, or helps to. */
  decidedBy: string | null
}

export type ReadAnswers = {
  /** Whether a predicate of the procedure holds of these answers, and the facts that decided it, in question order. */
  decide: (predicate: Predicate) => Decided
  /** An answer in force, as one says it. `null`: not answered, not known, or without effect. */
  inWords: (fact: string, locale: Locale) => string | null
}

/** One person's answers on a day, for what stands outside the requirements: letters, cards. */
export function readAnswers(procedure: Procedure, answers: Answers, on: Day): ReadAnswers {
  const compiled = compileProcedure(procedure)
  const read = readFacts(compiled, answers, listCountryCodes())
  const scope = makeScope(compiled, dayContextOf(libraryOf(procedure).countryGroups, on), read.values, read.people)
  return {
    decide: (predicate) => {
      const node = compilePredicate(predicate, compiled.names)
      return {
        truth: evaluatePredicate(node, scope),
        // Costs more than the truth, and most letters are left out.
        get because() {
          return traceOf(node, scope).flatMap((slot) => compiled.facts[slot]?.fact.id ?? [])
        },
        get decidedBy() {
          return compiled.facts[decidingSlot(node, scope)]?.fact.id ?? null
        },
      }
    },
    inWords: (id, locale) => {
      const slot = compiled.slots.get(id)
      const value = slot === undefined ? undefined : answerOf(scope, slot)
      const fact = slot === undefined ? undefined : compiled.facts[slot]?.fact
      return fact === undefined || value === undefined ? null : valueInWords(fact, value, locale)
    },
  }
}
