import { useLocale, useTranslations } from 'next-intl'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { Perhaps } from '#components/dossiers/perhaps.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { LetterGroup, LetterLink } from '#lib/dossiers/list-letters.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type LettersPageProps = { dossier: DossierView; groups: readonly LetterGroup[]; problem: string | null }

/** What the fund may have said or asked, each leading to the letter that answers it. */
export function LettersPage({ dossier, groups, problem }: LettersPageProps) {
  const t = useTranslations('answerBack')
  const locale = useLocale() as Locale
  return (
    <DossierFrame dossier={dossier} page={null} problem={problem}>
      <PageHeading title={t('title')} lead={t('lead')} />
      <p className="pb-6">
        <TextLink href={routes.counter(locale, dossier.id)}>{t('cardsTitle')}</TextLink>
      </p>
      {groups.length === 0 && (
        <EmptyState title={t('none')}>
          <p>{t('noneText')}</p>
        </EmptyState>
      )}
      {groups.map(({ theme, letters }) => (
        <Section key={theme} id={theme} title={t(`themes.${theme}`)} beside>
          <ul className="rows">
            {letters.map((letter) => (
              <li key={letter.id}>
                <LetterRow dossierId={dossier.id} letter={letter} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </DossierFrame>
  )
}

function LetterRow({ dossierId, letter }: { dossierId: string; letter: LetterLink }) {
  const locale = useLocale() as Locale
  return (
    <div>
      <p>
        <TextLink href={routes.answerBackLetter(locale, dossierId, letter.id)}>{letter.reason}</TextLink>
      </p>
      {letter.fits === 'perhaps' && <Perhaps dossierId={dossierId} decidedBy={letter.decidedBy} />}
    </div>
  )
}
