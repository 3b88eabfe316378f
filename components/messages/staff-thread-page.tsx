import { useLocale, useTranslations } from 'next-intl'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormTextArea } from '#components/forms/form-text-area.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { MessageList } from '#components/messages/message-list.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { InternalNote } from '#lib/messages/list-internal-notes.ts'
import type { Thread } from '#lib/messages/open-thread.ts'
import { routes } from '#lib/routes.ts'

export type StaffThreadPageProps = {
  agency: { slug: string }
  dossierId: string
  thread: Thread
  notes: readonly InternalNote[]
  timeZone: string
  problem: string | null
  /** For what may be written next: a form posted twice writes it once. */
  newIds: { message: string; note: string }
  mayWrite: boolean
  /** Ready-made texts, by what the staff call them; the address leads to this page with the text in its field. */
  templates: readonly { id: string; name: string; href: string }[]
  /** The text of the one that was chosen. */
  chosen: { id: string; body: string } | null
  actions: { writeToClient: FormProps['action']; addInternalNote: FormProps['action'] }
}

/** The thread with a client, and apart from it what staff note for each other. */
export function StaffThreadPage(props: StaffThreadPageProps) {
  const { agency, dossierId, thread, problem } = props
  const t = useTranslations('review')
  const locale = useLocale() as Locale
  const client = thread.client.name ?? t('staffThread.client')
  return (
    <Page>
      {problem && (
        <div className="pb-6">
          <Notice tone="change" title={problem} role="status" />
        </div>
      )}
      <PageHeading
        title={<bdi>{t('staffThread.title', { client })}</bdi>}
        back={{ href: routes.client(locale, agency.slug, dossierId), label: t('page.back') }}
      />
      <div className="thread-and-notes">
        <Messages {...props} client={client} />
        <Notes {...props} />
      </div>
    </Page>
  )
}

function Messages({
  agency,
  dossierId,
  thread,
  timeZone,
  newIds,
  mayWrite,
  templates,
  chosen,
  actions,
  client,
}: StaffThreadPageProps & { client: string }) {
  const t = useTranslations('review')
  const c = useTranslations('common')
  const label = t('staffThread.label', { client })
  const language = t(`page.language.${thread.client.locale}`)
  return (
    <section aria-labelledby="messages-title">
      <h2 id="messages-title" className="pb-4">
        {t('staffThread.messages')}
      </h2>
      {mayWrite ? (
        <>
          <p className="text-quiet">{t('staffThread.templates')}</p>
          <ul className="flex flex-wrap gap-x-4 pb-4">
            {templates.map(({ id, name, href }) => (
              <li key={id}>
                <TextLink href={href}>{name}</TextLink>
              </li>
            ))}
          </ul>
          {chosen && <p className="pb-2">{t('staffThread.templateNote')}</p>}
          <Form id="message-form" action={actions.writeToClient} errorTitle={c('errorTitle')} labels={{ body: label }}>
            <input type="hidden" name="agency" value={agency.slug} />
            <input type="hidden" name="dossierId" value={dossierId} />
            <input type="hidden" name="id" value={newIds.message} />
            <FormTextArea
              key={chosen?.id ?? ''}
              name="body"
              label={label}
              hint={t('staffThread.hint', { language })}
              rows={chosen ? 10 : 5}
              defaultValue={chosen?.body}
            />
            <SubmitButton pendingLabel={c('sending')}>{t('staffThread.send', { client })}</SubmitButton>
          </Form>
        </>
      ) : (
        <p className="text-quiet">{t('staffThread.viewer')}</p>
      )}
      <div className="pt-8">
        <MessageList thread={thread} timeZone={timeZone} />
      </div>
    </section>
  )
}

/** Another form, another button, another colour: none of it can go to the client. */
function Notes({ agency, dossierId, notes, timeZone, newIds, mayWrite, actions }: StaffThreadPageProps) {
  const t = useTranslations('review.staffThread')
  const c = useTranslations('common')
  const locale = useLocale() as Locale
  return (
    <section className="internal" aria-labelledby="notes-title">
      <h2 id="notes-title" className="pb-2">
        {t('notes')}
      </h2>
      <p className="pb-4">{t('notesLead')}</p>
      {mayWrite && (
        <Form
          id="note-form"
          action={actions.addInternalNote}
          errorTitle={c('errorTitle')}
          labels={{ body: t('noteLabel') }}
        >
          <input type="hidden" name="agency" value={agency.slug} />
          <input type="hidden" name="dossierId" value={dossierId} />
          <input type="hidden" name="id" value={newIds.note} />
          <FormTextArea name="body" label={t('noteLabel')} rows={3} />
          <SubmitButton tone="quiet" pendingLabel={c('sending')}>
            {t('keepNote')}
          </SubmitButton>
        </Form>
      )}
      {notes.length === 0 && <p className="text-quiet pt-4">{t('noNotes')}</p>}
      <ul className="grid pt-4">
        {notes.map((note) => (
          <li key={note.id} className="border-line border-t py-3">
            <p className="text-sm">
              {t('by', { name: note.by ?? t('somebody'), day: formatInstant(locale, note.createdAt, timeZone) })}
            </p>
            <p className="whitespace-pre-wrap" dir="auto">
              {note.body}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
