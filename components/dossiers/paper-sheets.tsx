import { useLocale, useTranslations } from 'next-intl'
import { Section } from '#components/layout/section.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import type { PersonPapers } from '#lib/dossiers/list-papers-by-person.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { textsFor } from '#lib/i18n/texts-for.ts'

/** What is handed in, one sheet for each person: in French for the office, the reader's language below. */
export function PaperSheets({ papers }: { papers: readonly PersonPapers[] }) {
  const t = useTranslations('household.sheet')
  const locale = useLocale() as Locale
  // The office reads French, whatever the reader's language.
  const f = textsFor('fr', 'household.sheet')
  return (
    <Section id="papers" title={t('title')}>
      <p className="screen-only pb-3">{t('lead')}</p>
      {papers.map(({ person, who, papers: own }) => (
        <section key={person ?? ''} className="counter-sheet pb-6" aria-labelledby={`sheet-${person ?? 'own'}`}>
          <h3 id={`sheet-${person ?? 'own'}`} lang="fr">
            {who ? <Bdi>{who}</Bdi> : f('you')}
          </h3>
          <ol className="list-decimal ps-6">
            {own.map(({ key, french, own: plain, inHand }) => (
              <li key={key}>
                <span lang="fr">{french}</span>
                {locale !== 'fr' && <span className="text-quiet block">{plain}</span>}
                {inHand && <span className="text-quiet"> ({t('inHand')})</span>}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </Section>
  )
}
