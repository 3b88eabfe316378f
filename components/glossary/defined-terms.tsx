import { useLocale, useTranslations } from 'next-intl'
import type { TermView } from '#lib/glossary/term-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** The glossary as search engines read it. A block of data, which no browser runs. */
export function DefinedTerms({ terms, origin }: { terms: readonly TermView[]; origin: string }) {
  const t = useTranslations('glossary')
  const locale = useLocale() as Locale
  const set = {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': `${origin}${routes.glossary(locale)}`,
    name: t('title'),
    inLanguage: locale,
    hasDefinedTerm: terms.map(({ id, term, meaning }) => ({
      '@type': 'DefinedTerm',
      '@id': `${origin}${routes.glossary(locale, id)}`,
      name: term,
      description: meaning,
    })),
  }
  return <script type="application/ld+json">{JSON.stringify(set)}</script>
}
