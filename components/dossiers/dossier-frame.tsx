import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { NavigationLinks } from '#components/layout/navigation-links.tsx'
import { Page } from '#components/layout/page.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

const DOSSIER_PAGES = [
  'overview',
  'documents',
  'filing',
  'diary',
  'reminders',
  'notes',
  'answers',
  'sharing',
  'settings',
] as const
type DossierPageName = (typeof DOSSIER_PAGES)[number]

export type DossierFrameProps = {
  dossier: { id: string; title: string; procedure: string }
  /** `null`: a page that one comes to from another, and not from the list of pages. */
  page: DossierPageName | null
  problem?: string | null
  children: ReactNode
}

/** What the pages of one dossier share: whose it is, the way between them, and what just went wrong. */
export function DossierFrame({ dossier, page, problem, children }: DossierFrameProps) {
  const t = useTranslations('dossier')
  const locale = useLocale() as Locale
  const hrefs: Record<DossierPageName, string> = {
    overview: routes.dossier(locale, dossier.id),
    documents: routes.dossierDocuments(locale, dossier.id),
    filing: routes.dossierFiling(locale, dossier.id),
    reminders: routes.dossierReminders(locale, dossier.id),
    diary: routes.dossierDiary(locale, dossier.id),
    notes: routes.dossierNotes(locale, dossier.id),
    answers: routes.dossierAnswers(locale, dossier.id),
    sharing: routes.dossierSharing(locale, dossier.id),
    settings: routes.dossierSettings(locale, dossier.id),
  }
  return (
    <Page>
      <div className="screen-only pb-6">
        <p>
          <strong>
            <Bdi>{dossier.title}</Bdi>
          </strong>{' '}
          <span className="text-quiet">· {dossier.procedure}</span>
        </p>
        <NavigationLinks
          label={t('pagesOf')}
          links={DOSSIER_PAGES.map((name) => ({
            href: hrefs[name],
            label: t(`pages.${name}`),
            current: name === page,
          }))}
        />
      </div>
      {problem && (
        <div className="pb-6">
          <Notice tone="change" title={problem} role="status" />
        </div>
      )}
      {children}
    </Page>
  )
}
