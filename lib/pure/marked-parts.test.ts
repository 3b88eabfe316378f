import { expect, it } from 'vitest'
import { markedParts } from '#lib/pure/marked-parts.ts'

const marks = new Map([
  ['S1', 's1'],
  ['S1106', 's1106'],
  ['CPAM', 'cpam'],
  ['ameli', 'ameli'],
  ['acte de naissance', 'acte'],
])
const found = (text: string) => markedParts(text, marks).flatMap((part) => (typeof part === 'string' ? [] : [part.id]))

it('finds whole words only, the longest first', () => {
  expect(found('Send form S1106 to the CPAM, with the S1.')).toEqual(['s1106', 'cpam', 's1'])
  expect(found('See www.ameli.fr, not the CPAMs, S1-like or pre-S1.')).toEqual([])
  expect(found('l’acte de naissance (CPAM)')).toEqual(['acte', 'cpam'])
  expect(found('cpam')).toEqual([])
})

it('loses nothing of the text', () => {
  for (const text of ['', 'CPAM', 'to the CPAM and the CPAM', 'nothing here', 'S1CPAM']) {
    const parts = markedParts(text, marks)
    expect(parts.map((part) => (typeof part === 'string' ? part : part.word)).join('')).toBe(text)
  }
  expect(markedParts('CPAM', new Map())).toEqual(['CPAM'])
})
