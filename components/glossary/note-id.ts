/** Where the note of a word stands on a page. */
export function noteIdOf(term: string): string {
  return `term-${term}`
}
