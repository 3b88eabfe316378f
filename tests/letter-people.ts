import type { Letter } from '#content/after-filing-schema.ts'
import { cards } from '#content/procedures/registration/after-filing/cards.ts'
import { letters } from '#content/procedures/registration/after-filing/letters.ts'
import { registration } from '#content/procedures/registration/procedure.ts'
import type { Procedure } from '#content/schema.ts'
import type { FilledLetter, LetterValues } from '#lib/letters/fill-letter.ts'
import { readTyped } from '#lib/letters/read-typed.ts'
import type { Persona } from '#tests/personas/persona.ts'

/** The registration with its letters and cards, whatever else of the time after filing is there already. */
export const procedure: Procedure = {
  ...registration,
  afterFiling: { milestones: [], clock: [], coverage: [], ladder: [], ...registration.afterFiling, letters, cards },
}

export const answersOf = (persona: Persona) => ({ facts: persona.facts, people: persona.people ?? [] })

/** Somebody who has recorded nothing and typed nothing. */
export function bareValues(letter: Letter, persona: Persona): LetterValues {
  return {
    name: null,
    on: persona.on,
    answers: answersOf(persona),
    milestones: {},
    document: null,
    typed: readTyped(letter, {}).slots,
  }
}

/** Somebody who knows everything that a letter may ask. */
export function fullValues(letter: Letter, persona: Persona): LetterValues {
  const asked = letter.slots.filter((slot) => slot.from === 'typed')
  const typed = Object.fromEntries(asked.map((slot) => [slot.id, TYPED[slot.id] ?? 'Rien à signaler.']))
  const days = letter.slots.flatMap(({ from }) =>
    typeof from === 'object' && 'milestone' in from ? [from.milestone] : [],
  )
  return {
    ...bareValues(letter, persona),
    name: 'Zoë Nguyễn-Łukasik',
    milestones: Object.fromEntries(days.map((one) => [one, '2026-05-01'])),
    document: letter.documents[0] ?? null,
    typed: readTyped(letter, typed).slots,
  }
}

const TYPED: Readonly<Record<string, string>> = {
  address: '3 rue de la Paix\n35000 Rennes',
  fund: 'CPAM d’Ille-et-Vilaine\n7 cours des Alliés\n35024 Rennes Cedex 9',
  reference: 'AB-2026/118',
}

/** Every French text of a filled letter. */
export function frenchOf(letter: FilledLetter): readonly string[] {
  return [
    ...letter.sender,
    ...letter.recipient,
    letter.reference,
    letter.date,
    letter.subject,
    ...letter.paragraphs.map((one) => one.french),
    letter.signature,
    ...letter.enclosed.map((one) => one.french),
  ]
}

/** Every text for the reader. */
export function meaningsOf(letter: FilledLetter): readonly string[] {
  return [...letter.paragraphs, ...letter.enclosed].flatMap((one) => one.meaning ?? [])
}
