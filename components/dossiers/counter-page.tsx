import { useLocale, useTranslations } from 'next-intl'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { PaperSheets } from '#components/dossiers/paper-sheets.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { CardView } from '#lib/dossiers/list-cards.ts'
import type { PersonPapers } from '#lib/dossiers/list-papers-by-person.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

const USES = ['counter', 'phone'] as const

export type CounterPageProps = { dossier: DossierView; cards: readonly CardView[]; papers: readonly PersonPapers[] }

/** The cards to choose from, for the counter and for the telephone, and what to hand in, person by person. */
export function CounterPage({ dossier, cards, papers }: CounterPageProps) {
  const t = useTranslations('answerBack')
  const locale = useLocale() as Locale
  return (
    <DossierFrame dossier={dossier} page={null}>
      <PageHeading
        title={t('cardsTitle')}
        lead={t('cardsLead')}
        back={{ href: routes.answerBack(locale, dossier.id), label: t('title') }}
      />
      <div className="screen-only">
        {USES.map((use) => (
          <Section key={use} id={use} title={t(use)}>
            <ul className="rows">
              {cards
                .filter((card) => card.use === use)
                .map((card) => (
                  <li key={card.id}>
                    <TextLink href={routes.counterCard(locale, dossier.id, card.id)}>{card.title}</TextLink>
                    {card.fits === 'perhaps' && <span className="text-quiet">{t('perhapsOnly')}</span>}
                  </li>
                ))}
            </ul>
          </Section>
        ))}
      </div>
      {papers.length > 0 && <PaperSheets papers={papers} />}
    </DossierFrame>
  )
}
