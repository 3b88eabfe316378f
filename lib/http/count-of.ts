/** A number of things as the address of a page carries it; null for anything else. */
export function countOf(value: string | string[] | undefined): number | null {
  return typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : null
}
