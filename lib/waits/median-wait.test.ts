import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medianWait, type Waited } from './median-wait.ts'

const answered = (days: number, cases = 1): Waited => ({ days, over: true, cases })
const waiting = (days: number, cases = 1): Waited => ({ days, over: false, cases })

describe('the median wait', () => {
  // Worked out with pencil and paper: at risk, answered, share still waiting.
  it.each<[string, Waited[], number | null]>([
    ['one of one', [answered(7)], 7],
    // 4 at risk: 3/4 at 10, then 2/4 at 20.
    ['four answers: the second', [answered(10), answered(20), answered(30), answered(40)], 20],
    // 5 at risk: 4/5 at 10; one lost at 15; 3 at risk: 4/5 × 2/3 = 8/15 at 20; 2 at risk: 8/15 × 1/2 = 4/15 at 30.
    ['one lost on the way', [answered(10), waiting(15), answered(20), answered(30), waiting(99)], 30],
    // 4 at risk: 3/4 at 10; three still wait: never half.
    ['most still waiting', [answered(10), waiting(50), waiting(60), waiting(70)], null],
    ['nobody answered', [waiting(50, 30)], null],
    ['nobody at all', [], null],
    // Both on day 10: the answer counts among 2 at risk, so half at 10.
    ['an answer and a loss on one day', [answered(10), waiting(10)], 10],
    // 6 at risk: 5/6; one lost; 4 at risk: 5/6 × 3/4 = 5/8; one lost; 2 at risk: 5/8 × 1/2 = 5/16.
    ['losses between', [answered(5), waiting(6), answered(8), waiting(9), answered(12), waiting(13)], 12],
    ['several at once', [answered(3, 10), answered(9, 11)], 9],
    ['exactly half at once', [answered(3, 10), answered(9, 10)], 3],
    ['the same day', [answered(0, 20)], 0],
  ])('%s', (_, waited, expected) => {
    expect(medianWait(waited)).toBe(expected)
    expect(medianWait(waited.toReversed())).toBe(expected)
  })

  // Freireich and others (1963), the trial from which the estimator is taught: 6-MP against placebo, weeks of remission.
  it('agrees with the published example', () => {
    const sixMp = [
      ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((days) => answered(days)),
      ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((days) => waiting(days)),
    ]
    const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23].map((days) =>
      answered(days),
    )
    expect([medianWait(sixMp), medianWait(placebo)]).toEqual([23, 8])
  })

  it('is the plain median where nobody is still waiting', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 300 }), (days) => {
        const sorted = days.toSorted((a, b) => a - b)
        expect(medianWait(days.map((one) => answered(one)))).toBe(sorted[Math.ceil(days.length / 2) - 1])
      }),
      { numRuns: 500 },
    )
  })

  it('is never sooner for somebody more who still waits, and does not depend on how cases are grouped', () => {
    const one = fc.record({
      days: fc.integer({ min: 0, max: 60 }),
      over: fc.boolean(),
      cases: fc.integer({ min: 1, max: 4 }),
    })
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 60 }), fc.integer({ min: 0, max: 60 }), (waited, days) => {
        const before = medianWait(waited) ?? Number.POSITIVE_INFINITY
        expect(medianWait([...waited, waiting(days)]) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(before)
        const single = waited.flatMap(({ cases, ...rest }) =>
          Array.from({ length: cases }, () => ({ ...rest, cases: 1 })),
        )
        expect(medianWait(single)).toBe(medianWait(waited))
      }),
      { numRuns: 500 },
    )
  })
})
