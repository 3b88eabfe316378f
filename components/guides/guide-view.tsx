import { GuidesPage } from '#components/guides/guides-page.tsx'
import { ProcedureGuidePage } from '#components/guides/procedure-guide-page.tsx'
import { SituationGuidePage } from '#components/guides/situation-guide-page.tsx'
import { PublicShell } from '#components/layout/public-shell.tsx'
import { SkipLink } from '#components/layout/skip-link.tsx'
import type { TermNote } from '#lib/glossary/terms-in.ts'
import type { GuidePage } from '#lib/guides/view-types.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type GuideViewProps = {
  guide: GuidePage
  locale: Locale
  /** Words that explain themselves. */
  terms?: readonly TermNote[] | undefined
}

/** The whole body of a guide's page, header and footer included: no layout of Next's stands around it. */
export function GuideView({ guide, locale, terms }: GuideViewProps) {
  return (
    <>
      <SkipLink />
      <PublicShell locale={locale} path={routes.guides(locale, ...guide.path)}>
        {pageOf(guide, terms)}
      </PublicShell>
    </>
  )
}

function pageOf(guide: GuidePage, terms: GuideViewProps['terms']) {
  switch (guide.kind) {
    case 'index':
      return <GuidesPage guide={guide} />
    case 'procedure':
      return <ProcedureGuidePage guide={guide} />
    case 'situation':
      return <SituationGuidePage guide={guide} terms={terms} />
  }
}
