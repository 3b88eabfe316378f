import type { Procedure } from '#content/schema.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { keepLibrary } from '#lib/procedures/library-of.ts'
import { planView } from '#lib/procedures/plan-view.ts'
import { type RevisionContent, revisionName } from '#lib/procedures/revision-text.ts'

const ANY_DAY = '2026-01-01'
const NOBODY = { facts: {}, people: [] }

/**
 * A procedure as it was kept, with its own country groups and sources. Null where the text is not what its name says, or
 * where this program can do nothing with it any more: never an error.
 */
export function openRevision(revision: string, text: string): Procedure | null {
  if (revisionName(text) !== revision) return null
  try {
    const { procedure, countryGroups, sources }: RevisionContent = JSON.parse(text)
    keepLibrary(procedure, { countryGroups, sources })
    // The engine may have changed since: what it cannot plan with and show is as good as lost.
    for (const locale of ['en', 'fr'] as const) {
      planView(procedure, planFor(procedure, NOBODY, ANY_DAY), NOBODY, locale)
    }
    return procedure
  } catch {
    return null
  }
}
