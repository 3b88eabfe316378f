import { glossary } from '#content/glossary/glossary.ts'
import { TERM_CATEGORIES, type Term, type TermCategory } from '#content/glossary/schema.ts'
import { type TermView, termView } from '#lib/glossary/term-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { searchable } from '#lib/pure/searchable.ts'

export type TermFilter = { query: string; category: TermCategory | null }

/** What was asked for in an address, as far as it makes sense. */
export function termFilter(query: string | null, category: string | null): TermFilter {
  return { query: query?.trim() ?? '', category: TERM_CATEGORIES.find((one) => one === category) ?? null }
}

export function termCategories(): readonly TermCategory[] {
  return TERM_CATEGORIES
}

/**
 * Words in alphabetical order that hold every word of the query, in any language, whatever its accents and case. Those
 * whose name holds it come before those whose explanation does.
 */
export function listTerms({ query, category }: TermFilter, locale: Locale): readonly TermView[] {
  const wanted = folded(query).split(' ').filter(Boolean)
  const holds = (...texts: readonly string[]) => {
    const text = ` ${folded(texts.join(' '))}`
    return wanted.every((word) => text.includes(` ${word}`))
  }
  const { compare } = new Intl.Collator('fr')
  return glossary
    .filter((one) => category === null || one.category === category)
    .flatMap((one) => {
      const isNamed = holds(...namesOf(one))
      return isNamed || holds(...namesOf(one), one.meaning.en, one.meaning.fr) ? [{ one, isNamed }] : []
    })
    .sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || compare(a.one.term, b.one.term))
    .map(({ one }) => termView(one, locale))
}

function namesOf({ term, frenchForm = '', english, marks = [] }: Term): readonly string[] {
  return [term, frenchForm, english, ...marks]
}

function folded(text: string): string {
  return searchable(text.replace(/[^\p{L}\p{N}]+/gu, ' ')).trim()
}
