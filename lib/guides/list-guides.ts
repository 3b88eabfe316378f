import { guides } from '#content/guides.ts'
import type { Guide } from '#content/guides-schema.ts'
import type { Procedure } from '#content/schema.ts'
import { getProcedure } from '#lib/procedures/registry.ts'

export type ListedGuide = { guide: Guide; slug: string }
export type ListedProcedure = { procedure: Procedure; slug: string; guides: readonly ListedGuide[] }

const listed = guides.flatMap(({ procedure: name, slug, situations }) => {
  const procedure = getProcedure(name)
  const own = situations.map((guide) => ({ guide, slug: guide.slug ?? guide.situation.replaceAll('_', '-') }))
  return procedure ? [{ procedure, slug, guides: own }] : []
})

/** Every procedure that has guides, with its situations in reading order, each with its part of the address. */
export function listGuides(): readonly ListedProcedure[] {
  return listed
}

/** What follows `/guides` in every address that answers: nothing, a procedure, or a procedure and a situation. */
export function listGuidePaths(): readonly (readonly string[])[] {
  return [[], ...listed.flatMap(({ slug, guides: own }) => [[slug], ...own.map((one) => [slug, one.slug])])]
}
