import { useLocale, useTranslations } from 'next-intl'
import { Grounds } from '#components/procedures/grounds.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { TermView } from '#lib/glossary/term-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** One word: how it is written out and said, what it means, what it is close to, and what that rests on. */
export function GlossaryEntry({ term }: { term: TermView }) {
  const t = useTranslations('glossary')
  const locale = useLocale() as Locale
  return (
    <article
      id={term.id}
      className="grid gap-x-12 gap-y-2 border-t border-line py-5 lg:grid-cols-[20rem_minmax(0,1fr)]"
    >
      <div>
        <h2 className="text-xl" lang="fr">
          {term.term}
        </h2>
        {term.frenchForm && <p lang="fr">{term.frenchForm}</p>}
        {term.plain && <p className="text-quiet">{term.plain}</p>}
        {term.say && <p className="text-quiet text-sm">{t('say', { how: term.say })}</p>}
      </div>
      <div className="grid gap-2">
        <p>{term.meaning}</p>
        <p className="text-quiet text-sm">
          {t('related')}{' '}
          {term.related.map((other, index) => (
            <span key={other.id}>
              {index > 0 && ' · '}
              <TextLink href={routes.glossary(locale, other.id)} lang="fr" hrefLang={locale}>
                {other.term}
              </TextLink>
            </span>
          ))}
        </p>
        <Disclosure summary={t('grounds')}>
          <Grounds grounds={term.grounds} />
        </Disclosure>
      </div>
    </article>
  )
}
