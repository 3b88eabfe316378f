import { answerOf, evaluatePredicate } from '#lib/procedures/evaluate-predicate.ts'
import { itemKey } from '#lib/procedures/item-key.ts'
import { moveDay } from '#lib/procedures/move-day.ts'
import type { Result } from '#lib/procedures/result.ts'
import { startOfDate } from '#lib/procedures/start-of-date.ts'
import type { PlanDate } from '#lib/procedures/types.ts'

/** The days that follow from the answers, for every step that applies for certain. */
export function datesOf(results: readonly Result[]): readonly PlanDate[] {
  return results.flatMap(({ compiled, scope, isCertain }) => {
    if (!isCertain) return []
    return compiled.dates.flatMap(({ id, kind, from, moved, when }) => {
      if (evaluatePredicate(when, scope) !== true) return []
      const start = startOfDate(moved, scope.day.on, from === null ? undefined : answerOf(scope, from))
      if (typeof start !== 'string') return []
      return [{ id, step: itemKey(compiled.requirement.id, scope.person), on: moveDay(start, moved), kind }]
    })
  })
}
