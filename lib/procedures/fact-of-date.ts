import type { DateExpr } from '#content/schema.ts'

/** The date fact that a day is counted from; `null` where it is the day of evaluation or a fixed one. */
export function factOfDate({ from }: DateExpr): string | null {
  return typeof from === 'object' && 'fact' in from ? from.fact : null
}
