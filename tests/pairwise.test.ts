import { expect, test } from 'vitest'
import { pairwiseRows } from '#tests/pairwise.ts'
import { randomOf } from '#tests/random-of.ts'

test('every two choices of two columns stand together in a row, in far fewer rows than there are combinations', () => {
  const sizes = [3, 4, 2, 5]
  const rows = pairwiseRows(sizes, randomOf(1))
  const together = (a: number, x: number, b: number, y: number) => rows.some((row) => row[a] === x && row[b] === y)
  for (const [a, first] of sizes.entries()) {
    for (const [b, second] of sizes.entries()) {
      if (b <= a) continue
      for (let x = 0; x < first; x++) for (let y = 0; y < second; y++) expect(together(a, x, b, y)).toBe(true)
    }
  }
  expect(rows.length).toBeLessThan(40)
  expect(rows.every((row) => row.every((choice, column) => choice < (sizes[column] ?? 0)))).toBe(true)
})

test('a seed gives the same numbers again, another seed others', () => {
  const numbers = (seed: number) => Array.from({ length: 8 }, randomOf(seed).bind(null, 1000))
  expect(numbers(5)).toEqual(numbers(5))
  expect(numbers(5)).not.toEqual(numbers(6))
})
