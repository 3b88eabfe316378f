import { useLocale, useTranslations } from 'next-intl'
import { ImportColumns } from '#components/agencies/import-columns.tsx'
import { ImportConfirm } from '#components/agencies/import-confirm.tsx'
import { RefusedLines } from '#components/agencies/refused-lines.tsx'
import type { FormProps } from '#components/forms/form.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { ProblemNotice } from '#components/layout/problem-notice.tsx'
import { Section } from '#components/layout/section.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { ImportView } from '#lib/imports/get-import.ts'
import { routes } from '#lib/routes.ts'

export type ImportedPageProps = {
  /** The agency's slug. */
  agency: string
  me: string
  view: ImportView
  problem: string | null
  actions: { confirmImport: FormProps['action']; dropImport: PlainAction }
}

/** A list between its upload and the invitations: what its columns are, what would happen, and the word to do it. */
export function ImportedPage(props: ImportedPageProps) {
  const { agency, view, problem } = props
  const t = useTranslations('import')
  const locale = useLocale() as Locale
  return (
    <Page>
      <PageHeading
        title={t('check.title')}
        lead={view.invited === null ? t('check.lead') : undefined}
        back={{ href: routes.agencyImport(locale, agency), label: t('check.back') }}
      />
      <div className="pb-6 empty:hidden">
        <ProblemNotice text={problem} />
      </div>
      {view.invited === null ? (
        <>
          {view.columns.length > 1 && (
            <Section id="columns" title={t('columns.title')} beside>
              <ImportColumns {...props} />
            </Section>
          )}
          <Section id="outcome" title={t('outcome.title')} beside>
            <ImportConfirm {...props} />
          </Section>
          {view.refused.length > 0 && (
            <Section id="refused" title={t('refused.title')}>
              <RefusedLines refused={view.refused} />
            </Section>
          )}
        </>
      ) : (
        <div className="grid justify-items-start gap-6">
          <Notice tone="done" title={t('done', { count: view.invited })} />
          <ButtonLink href={routes.agencyInvitations(locale, agency)}>{t('back')}</ButtonLink>
        </div>
      )}
    </Page>
  )
}
