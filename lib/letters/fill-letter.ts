import type { Letter, LetterSlot } from '#content/after-filing-schema.ts'
import type { Day, Localised, Procedure } from '#content/schema.ts'
import type { TypedSlots } from '#lib/letters/read-typed.ts'
import { type ReadAnswers, readAnswers } from '#lib/procedures/read-answers.ts'
import type { Locale } from '#lib/procedures/registry.ts'
import type { Answers } from '#lib/procedures/types.ts'
import { dayInWords } from '#lib/procedures/value-in-words.ts'

/** Everything that may stand in a letter. */
export type LetterValues = {
  name: string | null
  on: Day
  answers: Answers
  /** By milestone, the day on that letter or of that act; the latest where it happened more than once. */
  milestones: Readonly<Record<string, Day>>
  /** Which of the letter's documents it is about. Without a choice, the only one there is. */
  document: string | null
  typed: TypedSlots
}

/** A French text and what it means in the reader's language; `null` for who reads French. */
type Read = { french: string; meaning: string | null }

export type FilledLetter = {
  id: string
  /** Line by line: who writes, and to whom. */
  sender: readonly string[]
  recipient: readonly string[]
  reference: string
  date: string
  subject: string
  paragraphs: readonly Read[]
  signature: string
  enclosed: readonly Read[]
  /** Slots that stayed empty and are dotted lines now. */
  byHand: readonly string[]
}

/**
 * The letter with this person's facts in it. No slot is ever left: what is not known is a dotted line to be filled in by
 * hand. The slots of the head (`name`, `address`, `fund`, `reference`, `today`) stand around the text, not in it.
 */
export function fillLetter(procedure: Procedure, letter: Letter, values: LetterValues, locale: Locale): FilledLetter {
  const answers = readAnswers(procedure, values.answers, values.on)
  const words = (language: Locale) => wordsOf({ procedure, letter, values, answers }, language)
  const french = words('fr')
  const own = words(locale)
  const line = (id: string) => oneLine(french(id) ?? fallbackOf(letter, id))
  const lines = (id: string) =>
    (french(id) ?? fallbackOf(letter, id))
      .split('\n')
      .map(oneLine)
      .filter((one) => one !== '')
  const inFrench = (text: string) => filled(text, line)
  const inOwn = (text: string) => filled(text, (id) => oneLine(own(id) ?? fallbackOf(letter, id)))
  const read = (text: Localised): Read => ({ french: text.fr, meaning: locale === 'fr' ? null : text[locale] })
  return {
    id: letter.id,
    sender: [line('name'), ...lines('address')],
    recipient: lines('fund'),
    reference: line('reference'),
    date: line('today'),
    subject: inFrench(letter.subject),
    paragraphs: letter.paragraphs.map((text, index) => ({
      french: inFrench(text),
      meaning: locale === 'fr' ? null : inOwn(letter.meaning[index] ?? ''),
    })),
    signature: line('name'),
    enclosed: letter.enclosed.map(read),
    byHand: letter.slots.filter((slot) => french(slot.id) === null).map((slot) => slot.id),
  }
}

/** One pass, so that braces in a typed text can never be taken for a slot; and none of them is left standing. */
function filled(text: string, wordsFor: (slot: string) => string): string {
  return text.replace(/\{(\w+)\}/g, (_, slot: string) => wordsFor(slot))
}

function oneLine(text: string): string {
  return text
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replace(/[\t\n ]+/g, ' ')
    .trim()
}

function fallbackOf(letter: Letter, id: string): string {
  return letter.slots.find((slot) => slot.id === id)?.fallback ?? BLANK
}

const BLANK = '……………………………'

type Known = { procedure: Procedure; letter: Letter; values: LetterValues; answers: ReadAnswers }

/** What a slot holds in a language, or `null` where nothing is known. */
function wordsOf({ procedure, letter, values, answers }: Known, locale: Locale) {
  const wordsIn = ({ id, from }: LetterSlot): string | null => {
    if (from === 'name') return values.name
    if (from === 'today') return dayInWords(values.on, locale)
    if (from === 'typed') return Object.hasOwn(values.typed, id) ? (values.typed[id] ?? null) : null
    if ('fact' in from) return factInWords(procedure, from.fact, answers, locale)
    if ('document' in from) return documentInWords(procedure, letter, values.document, locale)
    const recorded = Object.hasOwn(values.milestones, from.milestone) ? values.milestones[from.milestone] : undefined
    const day = Object.hasOwn(values.typed, id) ? values.typed[id] : recorded
    return day === undefined ? null : dayInWords(day, locale)
  }
  return (id: string): string | null => {
    const slot = letter.slots.find((one) => one.id === id)
    const value = slot ? wordsIn(slot) : null
    return value === null || oneLine(value) === '' ? null : value
  }
}

function documentInWords(procedure: Procedure, letter: Letter, chosen: string | null, locale: Locale): string | null {
  const id = chosen ?? (letter.documents.length === 1 ? letter.documents[0] : undefined)
  const document = letter.documents.some((one) => one === id)
    ? procedure.documents.find((one) => one.id === id)
    : undefined
  if (!document) return null
  return locale === 'fr' ? inSentence(document.frenchName) : document.name[locale]
}

function factInWords(procedure: Procedure, id: string, answers: ReadAnswers, locale: Locale): string | null {
  const words = answers.inWords(id, locale)
  const kind = procedure.facts.find((one) => one.id === id)?.type.kind
  const isNamed = kind === 'choice' || kind === 'choices'
  return words !== null && isNamed && locale === 'fr' ? inSentence(words) : words
}

/** Names that begin with a capital on their own, as they stand within a French sentence. Abbreviations keep theirs. */
function inSentence(text: string): string {
  return text.replace(
    /(^|, | et )(\p{Lu})(?=[\p{Ll}’])/gu,
    (_, before: string, first: string) => before + first.toLowerCase(),
  )
}
