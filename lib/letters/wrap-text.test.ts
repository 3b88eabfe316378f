import { expect, it } from 'vitest'
import { wrapText } from '#lib/letters/wrap-text.ts'

const inLetters = (text: string) => [...text].length

it('breaks at spaces only, and not at those that hold a mark', () => {
  expect(wrapText('un deux trois', 7, inLetters)).toEqual(['un deux', 'trois'])
  expect(wrapText('voici\u00a0: trois', 8, inLetters)).toEqual(['voici\u00a0:', 'trois'])
  expect(wrapText('', 7, inLetters)).toEqual([''])
})

it('cuts a word only where it is wider than the line, and loses nothing', () => {
  expect(wrapText('a bcdefghijk l', 4, inLetters)).toEqual(['a', 'bcde', 'fghi', 'jk l'])
  expect(wrapText('abc', 0, inLetters)).toEqual(['a', 'b', 'c'])
})
