import { useLocale, useTranslations } from 'next-intl'
import { noteIdOf } from '#components/glossary/note-id.ts'
import { TermNote } from '#components/ui/term-note.tsx'
import type { TermNote as Note } from '#lib/glossary/terms-in.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** The notes of all words that a page marks: once each, at its end, in sight only when one is pressed. */
export function TermNotes({ terms }: { terms: readonly Note[] }) {
  const t = useTranslations('glossary')
  const locale = useLocale() as Locale
  return terms.map(({ id, term, frenchForm, meaning }) => (
    <TermNote
      key={id}
      id={noteIdOf(id)}
      term={term}
      fullForm={frenchForm ?? undefined}
      definition={meaning}
      more={{ href: routes.glossary(locale, id), label: t('more') }}
    />
  ))
}
