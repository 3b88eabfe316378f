import type { FactValue } from '#lib/procedures/types.ts'

/** An answer as the texts of a form’s own fields. */
export function textsOf(value: FactValue | undefined): readonly string[] {
  if (value === undefined) return []
  if (typeof value === 'boolean') return [value ? 'yes' : 'no']
  return typeof value === 'object' ? value : [String(value)]
}
