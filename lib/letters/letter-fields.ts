import type { Letter, LetterSlot } from '#content/after-filing-schema.ts'
import type { Procedure } from '#content/schema.ts'
import type { Locale } from '#lib/procedures/registry.ts'

/** What a letter's form asks: `line` and `lines` of an address, `long` for sentences of one's own, a day, a choice. */
export type LetterField = {
  id: string
  kind: 'line' | 'lines' | 'long' | 'day' | 'choice'
  label: string
  hint: string | null
  options: readonly { value: string; label: string }[]
}

/** The fields of a letter's form. What the answers say is not asked again, and the day of the letter is today. */
export function letterFields(procedure: Procedure, letter: Letter, locale: Locale): readonly LetterField[] {
  return letter.slots.flatMap((slot): LetterField[] => {
    const kind = kindOf(slot, letter)
    if (!kind) return []
    const { id, label, hint } = slot
    const options = kind === 'choice' ? documentsOf(procedure, letter, locale) : []
    return [{ id, kind, label: label[locale], hint: hint?.[locale] ?? null, options }]
  })
}

function kindOf({ id, from }: LetterSlot, letter: Letter): LetterField['kind'] | null {
  if (from === 'name') return 'line'
  if (from === 'typed') return KINDS[id] ?? 'long'
  if (from === 'today' || 'fact' in from) return null
  if ('milestone' in from) return 'day'
  return letter.documents.length > 1 ? 'choice' : null
}

const KINDS: Readonly<Record<string, LetterField['kind']>> = { address: 'lines', fund: 'lines', reference: 'line' }

function documentsOf(procedure: Procedure, letter: Letter, locale: Locale): LetterField['options'] {
  return letter.documents.flatMap((id) => {
    const document = procedure.documents.find((one) => one.id === id)
    return document ? [{ value: id, label: document.name[locale] }] : []
  })
}
