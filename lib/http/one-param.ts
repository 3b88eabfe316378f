/** A single value of a page's query: the first where it was given several times, null where it is absent or endless. */
export function oneParam(value: string | string[] | undefined, most = 4000): string | null {
  const first = typeof value === 'object' ? value[0] : value
  return first && first.length <= most ? first : null
}
