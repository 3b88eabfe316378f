import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { ProblemNotice } from '#components/layout/problem-notice.tsx'
import { Section } from '#components/layout/section.tsx'
import { Button } from '#components/ui/button.tsx'
import { FileInput } from '#components/ui/file-input.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type ImportPageProps = {
  /** The agency's slug. */
  agency: string
  /** For the list that may be sent next: a form that is sent twice makes one. */
  newId: string
  problem: string | null
}

/** Where a list of clients is handed in, as a file or pasted. */
export function ImportPage({ agency, newId, problem }: ImportPageProps) {
  const t = useTranslations('import')
  const locale = useLocale() as Locale
  const upload = (children: ReactNode) => (
    <form method="post" encType="multipart/form-data" action={routes.uploadClients(locale, agency)} className="form">
      <input type="hidden" name="id" value={newId} />
      {children}
    </form>
  )
  return (
    <Page>
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        back={{ href: routes.agencyInvitations(locale, agency), label: t('back') }}
      />
      <div className="pb-6 empty:hidden">
        <ProblemNotice text={problem} />
      </div>
      <Section id="from-file" title={t('file.title')} beside>
        {upload(
          <>
            <FileInput
              name="file"
              label={t('file.label')}
              hint={t('file.hint')}
              accept=".csv,.tsv,.txt,text/csv,text/plain"
              required
            />
            <Button>{t('file.send')}</Button>
          </>,
        )}
      </Section>
      <Section id="from-addresses" title={t('paste.title')} beside>
        {upload(
          <>
            <TextArea
              name="text"
              label={t('paste.label')}
              hint={t('paste.hint')}
              rows={8}
              spellCheck={false}
              required
            />
            <Button>{t('paste.send')}</Button>
          </>,
        )}
      </Section>
      <p className="max-w-measure text-quiet pt-6">{t('kept')}</p>
    </Page>
  )
}
