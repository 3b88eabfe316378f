import type { Procedure } from '#content/schema.ts'
import { afterFilingItems } from '#lib/procedures/after-filing-items.ts'

/** By procedure, every id that saved dossiers may hold. It only grows. */
export type PublishedIds = Readonly<Record<string, readonly string[]>>

/** An id once published is in use, renamed or retired, never just gone; and none is in use unpublished. */
export function checkPublished(published: PublishedIds, procedure: Procedure, retiredIds: readonly string[]): string[] {
  const before = published[procedure.slug] ?? []
  const current = idsOf(procedure)
  const former = [
    ...procedure.facts.flatMap((one) => (one.previousIds ?? []).map((id) => `fact ${id}`)),
    ...procedure.requirements.flatMap((one) => (one.previousIds ?? []).map((id) => `requirement ${id}`)),
  ]
  const isRetired = (entry: string) => retiredIds.includes(entry.slice(entry.indexOf(' ') + 1))
  return [
    ...before
      .filter((entry) => !current.includes(entry) && !former.includes(entry) && !isRetired(entry))
      .map((entry) => `${entry} was published and is gone: retire it or name it among the previous ids`),
    ...current
      .filter((entry) => !before.includes(entry))
      .map((entry) => `${entry} is new: run "npm run content:check -- --publish" and commit the list`),
  ]
}

export function publishIds(published: PublishedIds, procedures: readonly Procedure[]): PublishedIds {
  const grown = procedures.map((one) => {
    const ids = new Set([...(published[one.slug] ?? []), ...idsOf(one)])
    return [one.slug, [...ids].sort()] as const
  })
  return { ...published, ...Object.fromEntries(grown) }
}

/** Facts, requirements, documents and the rest may bear the same name, so each entry says what it is. */
function idsOf(procedure: Procedure): readonly string[] {
  const { facts, requirements, documents } = procedure
  return [
    ...facts.map((one) => `fact ${one.id}`),
    ...requirements.map((one) => `requirement ${one.id}`),
    ...documents.map((one) => `document ${one.id}`),
    ...afterFilingItems(procedure).map(({ kind, item }) => `${kind} ${item.id}`),
  ]
}
