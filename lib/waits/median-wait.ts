/** So many dossiers that waited so long: until an answer, or, with `over` false, without one so far. */
export type Waited = { days: number; over: boolean; cases: number }

/**
 * After how many days half of them had an answer, by the estimator of Kaplan and Meier (1958): who still waits, or can
 * no longer be followed, counts for as long as is known. Null where half have not had one yet. Where an answer and the
 * end of knowing fall on the same day, the answer came first.
 */
export function medianWait(waited: readonly Waited[]): number | null {
  const days = [...new Set(waited.map((one) => one.days))].sort((a, b) => a - b)
  let waiting = casesOf(waited)
  let share = 1
  for (const day of days) {
    const there = waited.filter((one) => one.days === day)
    const answered = casesOf(there.filter(({ over }) => over))
    share *= (waiting - answered) / waiting
    // Half is half, whatever the fractions before it have lost in the last bit.
    if (answered > 0 && share <= 0.5 + 1e-9) return day
    waiting -= casesOf(there)
  }
  return null
}

export function casesOf(waited: readonly Waited[]): number {
  return waited.reduce((sum, { cases }) => sum + cases, 0)
}
