import { expect, it } from 'vitest'
import { readTyped } from '#lib/letters/read-typed.ts'
import { procedure } from '#tests/letter-people.ts'

const letter = procedure.afterFiling?.letters.find((one) => one.id === 'mediator')
if (!letter) throw new Error('no letter to the mediator')

it('refuses a social security number in every field, in any spelling', () => {
  for (const id of ['address', 'fund', 'reference', 'grounds']) {
    for (const text of ['2 55 08 14 168 025 38', 'dossier 255081416802538', '1 85 07 99 999 001']) {
      const { slots, faults } = readTyped(letter, { [id]: text })
      expect(faults, `${id}: ${text}`).toEqual({ [id]: 'holds-number' })
      expect(Object.keys(slots)).toEqual([])
    }
  }
})

it('takes what the letter asks for, trimmed and in composed form, and nothing else', () => {
  const typed = { address: ' 3 rue Zoe\u0308\n35000 Rennes ', name: 'x', today: 'y', constructor: 'q' }
  expect(readTyped(letter, typed)).toEqual({ slots: { address: '3 rue Zoë\n35000 Rennes' }, faults: {} })
})

it('leaves an empty field to the dotted line, and says when a text is too long', () => {
  expect(readTyped(letter, { fund: '  ', reference: 7, grounds: '\u0000' })).toEqual({ slots: {}, faults: {} })
  expect(readTyped(letter, { reference: 'x'.repeat(61) }).faults).toEqual({ reference: 'too-long' })
  expect(readTyped(letter, { grounds: 'é'.repeat(1_201) }).faults).toEqual({ grounds: 'too-long' })
  expect(readTyped(letter, { grounds: 'é'.repeat(1_200) }).faults).toEqual({})
})

it('takes another day for a letter than the recorded one, if it exists', () => {
  expect(readTyped(letter, { sentOn: '2026-3-9' })).toEqual({ slots: { sentOn: '2026-03-09' }, faults: {} })
  expect(readTyped(letter, { sentOn: '2026-02-30', complaintOn: 'hier' }).faults).toEqual({
    sentOn: 'no-such-day',
    complaintOn: 'not-a-date',
  })
})
