import { glossary } from '#content/glossary/glossary.ts'
import type { Term, TermCategory } from '#content/glossary/schema.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { groundsView } from '#lib/procedures/grounds-view.ts'
import type { GroundsView } from '#lib/procedures/view-types.ts'
import { searchable } from '#lib/pure/searchable.ts'

/** A word of the glossary in one language. */
export type TermView = {
  id: string
  term: string
  frenchForm: string | null
  /** Its plain English name, for readers of English, where it is another word. */
  plain: string | null
  say: string | null
  category: TermCategory
  meaning: string
  related: readonly { id: string; term: string }[]
  grounds: GroundsView
}

export function termView(term: Term, locale: Locale): TermView {
  return {
    id: term.id,
    term: term.term,
    frenchForm: term.frenchForm ?? null,
    plain: locale === 'en' && searchable(term.english) !== searchable(term.term) ? term.english : null,
    say: term.say?.[locale] ?? null,
    category: term.category,
    meaning: term.meaning[locale],
    related: term.related.flatMap((id) => {
      const other = glossary.find((one) => one.id === id)
      return other ? [{ id, term: other.term }] : []
    }),
    grounds: groundsView(term, locale),
  }
}
