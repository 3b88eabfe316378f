/** Of fewer cases nothing is calculated: they would say something of one person, and nothing of the work. */
const ENOUGH = 5

/** A figure made from so many cases. Null: too few. */
export function ofEnough<T>(cases: number, figure: T): T | null {
  return cases >= ENOUGH ? figure : null
}
