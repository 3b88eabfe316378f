import { describe, expect, it } from 'vitest'
import { type Figure, report } from '#bench/figure.ts'
import { medianOf, spreadOf } from '#bench/median.ts'

const figure = (more: Partial<Figure>): Figure => ({ what: 'something', value: 1, ...more })

function printed(...figures: Figure[]): { lines: string[]; failed: number } {
  const lines: string[] = []
  return { failed: report(figures, (line) => lines.push(line)), lines }
}

describe('the report of the benchmarks', () => {
  it('fails a figure over its most or under its least, and no other', () => {
    const { failed, lines } = printed(
      figure({ value: 2.81, most: 2.8 }),
      figure({ value: 0.35, least: 0.36 }),
      figure({ value: 2.8, most: 2.8 }),
      figure({ value: 0.36, least: 0.36 }),
      figure({ value: 99 }),
    )
    expect(failed).toBe(2)
    expect(lines.map((line) => line.slice(0, 4))).toEqual(['FAIL', 'FAIL', 'ok  ', 'ok  ', '    '])
  })

  it('fails what could not be measured', () => {
    expect(printed(figure({ value: Number.NaN, most: 1 })).failed).toBe(1)
  })

  it('prints measured, gate and aim side by side', () => {
    const { lines } = printed(figure({ value: 3, unit: 'ms', spread: [2, 4], most: 10, aim: 5 }))
    expect(lines).toEqual(['ok    something  3.00 ms (2.00–4.00)  gate ≤ 10, aim ≤ 5'])
  })
})

describe('the median', () => {
  it('is the middle figure, or between the two in the middle', () => {
    expect(medianOf([9, 1, 5])).toBe(5)
    expect(medianOf([9, 1, 5, 7])).toBe(6)
    expect(spreadOf([9, 1, 5])).toEqual({ median: 5, least: 1, most: 9 })
  })
})
