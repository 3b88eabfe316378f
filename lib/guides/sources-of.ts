import type { SourceView } from '#lib/procedures/view-types.ts'

/** Every source that these rest on, once, in the order in which they come. */
export function sourcesOf(items: readonly { sources: readonly SourceView[] }[]): readonly SourceView[] {
  return [...new Map(items.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()]
}
