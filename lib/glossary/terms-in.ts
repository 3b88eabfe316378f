import { glossary } from '#content/glossary/glossary.ts'
import type { Term } from '#content/glossary/schema.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { markedParts } from '#lib/pure/marked-parts.ts'

/** A word explained where it stands: how it is written in texts, and what it means. */
export type TermNote = {
  id: string
  term: string
  frenchForm: string | null
  meaning: string
  marks: readonly string[]
}

/** The words of the glossary that occur anywhere in a value: a text, a list, the view of a page. */
export function termsIn(value: unknown, locale: Locale): readonly TermNote[] {
  const found = new Set<string>()
  collect(value, found)
  return glossary
    .filter(({ id }) => found.has(id))
    .map((one) => ({
      id: one.id,
      term: one.term,
      frenchForm: one.frenchForm ?? null,
      meaning: one.meaning[locale],
      marks: marksOf(one),
    }))
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    for (const part of markedParts(value, allMarks)) if (typeof part !== 'string') found.add(part.id)
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collect(part, found)
  }
}

/** At the beginning of a sentence a word has a capital. */
function marksOf({ marks = [] }: Term): readonly string[] {
  return [...new Set(marks.flatMap((mark) => [mark, mark.charAt(0).toUpperCase() + mark.slice(1)]))]
}

const allMarks: ReadonlyMap<string, string> = new Map(
  glossary.flatMap((one) => marksOf(one).map((mark) => [mark, one.id] as const)),
)
