import type { Day, Procedure } from '#content/schema.ts'
import { libraryOf } from '#lib/procedures/library-of.ts'
import { planProcedure } from '#lib/procedures/plan-procedure.ts'
import { listCountryCodes, revisionOf } from '#lib/procedures/registry.ts'
import type { Answers, Plan } from '#lib/procedures/types.ts'

/**
 * The plan for these answers on a day of the Paris calendar, by the content that the procedure
 * stands in. Pure: the same input gives
 * the same plan. Answers that the content does not know are set aside in `quarantined`, never an error.
 */
export function planFor(procedure: Procedure, answers: Answers, on: Day): Plan {
  return planProcedure(procedure, answers, on, {
    revision: revisionOf(procedure),
    groups: libraryOf(procedure).countryGroups,
    countries: listCountryCodes(),
  })
}
