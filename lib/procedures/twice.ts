/** A fault for each id that stands more than once in a list. */
export function twice(what: string, ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${what} ${id} stands twice`)
}
