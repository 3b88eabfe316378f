import type { Letter, LetterSlot } from '#content/after-filing-schema.ts'
import { readDay } from '#lib/pure/calendar-day.ts'
import { safeText } from '#lib/pure/safe-text.ts'

declare const checked: unique symbol

/** What a person typed for one letter, checked. It is put into the letter and forgotten. */
export type TypedSlots = Readonly<Record<string, string>> & { readonly [checked]: true }

/** By slot, a code: `too-long`, `holds-number`; of a day, `not-a-date`, `no-such-day`. */
export type TypedFaults = Readonly<Record<string, string>>

/**
 * Checks what was typed into a letter's form. Every slot may stay empty: a dotted line takes its place. A text that
 * holds a social security number goes nowhere, and no field is read that the letter does not ask for. Days of letters may be
 * typed over.
 */
export function readTyped(
  letter: Letter,
  typed: Readonly<Record<string, unknown>>,
): { slots: TypedSlots; faults: TypedFaults } {
  const slots: Record<string, string> = {}
  const faults: Record<string, string> = {}
  for (const slot of letter.slots) {
    const given = Object.hasOwn(typed, slot.id) ? typed[slot.id] : undefined
    if (typeof given !== 'string' || given.trim() === '') continue
    const read = isDayOfLetter(slot) ? readOneDay(given) : slot.from === 'typed' ? readText(slot.id, given) : null
    if (read && 'text' in read) slots[slot.id] = read.text
    else if (read && read.fault !== 'required') faults[slot.id] = read.fault
  }
  return { slots: slots as TypedSlots, faults }
}

type Read = { text: string } | { fault: string }

/** The recorded day stands in the form; the letter at hand may be another one. */
function isDayOfLetter({ from }: LetterSlot): boolean {
  return typeof from === 'object' && 'milestone' in from
}

function readOneDay(given: string): Read {
  const day = readDay(given)
  return day === 'not-a-date' || day === 'no-such-day' ? { fault: day } : { text: day }
}

function readText(id: string, given: string): Read {
  const result = safeText(LIMITS[id] ?? OWN_WORDS).safeParse(given)
  return result.success ? { text: result.data } : { fault: result.error.issues[0]?.message ?? 'required' }
}

/** So that the head stays on one page; sentences of one's own may fill about half of one. */
const LIMITS: Readonly<Record<string, number>> = { address: 200, fund: 200, reference: 60 }
const OWN_WORDS = 1_200
