import { expect, it } from 'vitest'
import { oneParam } from './one-param.ts'

it.each([
  ['a', 'a'],
  [['a', 'b'], 'a'],
  [undefined, null],
  ['', null],
  [[], null],
  ['x'.repeat(4001), null],
  ['x'.repeat(4000), 'x'.repeat(4000)],
])('%.20j is %.20j', (value, expected) => {
  expect(oneParam(value)).toBe(expected)
})

it('has a bound of the page’s own', () => {
  expect(oneParam('abcd', 3)).toBeNull()
  expect(oneParam('abc', 3)).toBe('abc')
})
