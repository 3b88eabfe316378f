/** A flat amount for each act or box, in cents. `perDay` is the most in a day with one professional. */
export type FlatRule = { each: number; perDay?: number | undefined; perYear: number }

/** What was deducted before, in cents. */
export type DeductedBefore = { today: number; thisYear: number }

/** The flat deduction that is still due, under what a day and a calendar year may take at most. */
export function flatDeduction({ each, perDay, perYear }: FlatRule, times: number, before: DeductedBefore): number {
  const leftToday = perDay === undefined ? Number.POSITIVE_INFINITY : perDay - before.today
  return Math.max(0, Math.min(each * times, leftToday, perYear - before.thisYear))
}
