import { expect, it } from 'vitest'
import { keepRecent } from './keep-recent.ts'

it('makes each thing once and drops the one that was wanted longest ago', () => {
  const made: string[] = []
  const kept = keepRecent<string>(2)
  const want = (key: string) =>
    kept(key, () => {
      made.push(key)
      return key.toUpperCase()
    })
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(want)).toEqual(['A', 'B', 'A', 'C', 'A', 'B'])
  // b was dropped when c came, since a had been wanted after it.
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

it('keeps what was found to be nothing', () => {
  const kept = keepRecent<null>(1)
  expect(kept('a', () => null)).toBeNull()
  expect(
    kept('a', () => {
      throw new Error('made twice')
    }),
  ).toBeNull()
})
