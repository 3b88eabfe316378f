import type { NavigationLink } from '#components/layout/navigation-links.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import { textsFor } from '#lib/i18n/texts-for.ts'
import { routes } from '#lib/routes.ts'

const DOSSIER_PAGES = [
  'overview',
  'documents',
  'household',
  'filing',
  'diary',
  'reminders',
  'notes',
  'answers',
  'sharing',
  'settings',
] as const
export type DossierPageName = (typeof DOSSIER_PAGES)[number]

export type FrameWords = {
  title: string
  procedure: string
  /** What the list of pages is called. */
  label: string
  links: readonly NavigationLink[]
}

/** Whose dossier it is, and the way between its pages. `page` is `null` where one comes from another page. */
export function frameWords(
  { id, title, procedure }: Pick<FrameWords, 'title' | 'procedure'> & { id: string },
  page: DossierPageName | null,
  locale: Locale,
): FrameWords {
  const t = textsFor(locale, 'dossier')
  const hrefs: Record<DossierPageName, string> = {
    overview: routes.dossier(locale, id),
    documents: routes.dossierDocuments(locale, id),
    household: routes.dossierHousehold(locale, id),
    filing: routes.dossierFiling(locale, id),
    reminders: routes.dossierReminders(locale, id),
    diary: routes.dossierDiary(locale, id),
    notes: routes.dossierNotes(locale, id),
    answers: routes.dossierAnswers(locale, id),
    sharing: routes.dossierSharing(locale, id),
    settings: routes.dossierSettings(locale, id),
  }
  const links = DOSSIER_PAGES.map((name) => ({
    href: hrefs[name],
    label: t(`pages.${name}`),
    ...(name === page && { current: true }),
  }))
  return { title, procedure, label: t('pagesOf'), links }
}
