import type { Letter } from '#content/after-filing-schema.ts'
import { safeText } from '#lib/pure/safe-text.ts'

declare const checked: unique symbol

/** What a person typed for one letter, checked. It is put into the letter and forgotten. */
export type TypedSlots = Readonly<Record<string, string>> & { readonly [checked]: true }

/** By slot, a code of `safeText`: `too-long`, `holds-number`. */
export type TypedFaults = Readonly<Record<string, string>>

/**
 * Checks what was typed into a letter's form. Every slot may stay empty: a dotted line takes its place. A text that
 * holds a social security number goes nowhere, and no other field is read that the letter does not ask for.
 */
export function readTyped(
  letter: Letter,
  typed: Readonly<Record<string, unknown>>,
): { slots: TypedSlots; faults: TypedFaults } {
  const slots: Record<string, string> = {}
  const faults: Record<string, string> = {}
  for (const slot of letter.slots) {
    const given = Object.hasOwn(typed, slot.id) ? typed[slot.id] : undefined
    if (slot.from !== 'typed' || typeof given !== 'string' || given.trim() === '') continue
    const result = safeText(LIMITS[slot.id] ?? OWN_WORDS).safeParse(given)
    if (result.success) slots[slot.id] = result.data
    else if (result.error.issues[0]?.message !== 'required') faults[slot.id] = result.error.issues[0]?.message ?? ''
  }
  return { slots: slots as TypedSlots, faults }
}

/** So that the head stays on one page; sentences of one's own may fill about half of one. */
const LIMITS: Readonly<Record<string, number>> = { address: 200, fund: 200, reference: 60 }
const OWN_WORDS = 1_200
