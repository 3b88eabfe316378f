import type { CountryGroup, Procedure, Source } from '#content/schema.ts'
import { checkAfterFiling } from '#lib/procedures/check-after-filing.ts'
import { checkCircles } from '#lib/procedures/check-circles.ts'
import { checkPredicates } from '#lib/procedures/check-predicates.ts'
import { checkReachable } from '#lib/procedures/check-reachable.ts'
import { checkReferences } from '#lib/procedures/check-references.ts'
import { checkSources } from '#lib/procedures/check-sources.ts'
import { checkTexts } from '#lib/procedures/check-texts.ts'

/** What a procedure may refer to outside itself. */
export type ContentLibrary = {
  sources: readonly Source[]
  groups: readonly CountryGroup[]
  countries: ReadonlySet<string>
  retiredIds: readonly string[]
}

/** Every fault of a procedure's content, in words, in a stable order. The build fails unless there is none. */
export function checkContent(procedure: Procedure, library: ContentLibrary): string[] {
  const named = [
    ...checkReferences(procedure, library),
    ...checkPredicates(procedure, library),
    ...checkCircles(procedure),
    ...checkAfterFiling(procedure),
  ]
  const told = [...checkSources(procedure, library), ...checkTexts(procedure)]
  // Only what holds together by name can be evaluated.
  return named.length > 0 ? [...named, ...told] : [...told, ...checkReachable(procedure)]
}
