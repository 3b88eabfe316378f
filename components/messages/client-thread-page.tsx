import { useLocale, useTranslations } from 'next-intl'
import { DossierFrame, type DossierFrameProps } from '#components/dossiers/dossier-frame.tsx'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormTextArea } from '#components/forms/form-text-area.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { MessageList } from '#components/messages/message-list.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Thread } from '#lib/messages/open-thread.ts'
import { routes } from '#lib/routes.ts'

export type ClientThreadPageProps = {
  dossier: DossierFrameProps['dossier']
  thread: Thread
  timeZone: string
  problem: string | null
  /** For the message that may be written next: a form posted twice sends one. */
  newId: string
  writeToAgency: FormProps['action']
}

/** A client's thread with an agency. Once the agency's access has ended it can still be read. */
export function ClientThreadPage(props: ClientThreadPageProps) {
  const { dossier, thread, timeZone, problem, newId, writeToAgency } = props
  const t = useTranslations('review.thread')
  const c = useTranslations('common')
  const locale = useLocale() as Locale
  const agency = thread.agency.name
  return (
    <DossierFrame dossier={dossier} page={null} problem={problem}>
      <PageHeading
        title={t('title', { agency })}
        lead={t('lead', { agency })}
        back={{ href: routes.dossier(locale, dossier.id), label: t('back') }}
      />
      {thread.isOpen ? (
        <Form id="message-form" action={writeToAgency} errorTitle={c('errorTitle')} labels={{ body: t('label') }}>
          <input type="hidden" name="dossierId" value={dossier.id} />
          <input type="hidden" name="to" value={thread.agency.slug} />
          <input type="hidden" name="id" value={newId} />
          <FormTextArea name="body" label={t('label')} hint={t('hint')} />
          <SubmitButton pendingLabel={c('sending')}>{t('send')}</SubmitButton>
        </Form>
      ) : (
        <Notice tone="care" title={t('ended', { agency })} />
      )}
      <div className="pt-8">
        <MessageList thread={thread} timeZone={timeZone} />
      </div>
    </DossierFrame>
  )
}
