import { useTranslations } from 'next-intl'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormDateField } from '#components/forms/form-date-field.tsx'
import { FormSelect } from '#components/forms/form-select.tsx'
import { FormTextArea } from '#components/forms/form-text-area.tsx'
import { FormTextInput } from '#components/forms/form-text-input.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { DayText } from '#components/procedures/day.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Button } from '#components/ui/button.tsx'
import { datePartsOf } from '#components/ui/date-parts.ts'
import { CONTACT_CHANNELS } from '#db/schema/values.ts'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { ContactView } from '#lib/dossiers/list-contacts.ts'

export type DiaryPageProps = {
  dossier: DossierView
  contacts: readonly ContactView[]
  problem: string | null
  /** For the entry that may be written next: a form posted twice makes one. */
  newId: string
  actions: { addContact: FormProps['action']; deleteContact: PlainAction }
}

/** Calls, visits and letters by day: what one shows when somebody asks what has been tried. Prints as the list alone. */
export function DiaryPage({ dossier, contacts, problem, newId, actions }: DiaryPageProps) {
  const t = useTranslations('logbook.diary')
  return (
    <DossierFrame dossier={dossier} page="diary" problem={problem}>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="screen-only">
        <Section id="new-contact" title={t('newTitle')}>
          <NewContact dossier={dossier} newId={newId} addContact={actions.addContact} />
        </Section>
      </div>
      <Section id="contacts" title={t('listTitle')}>
        {contacts.length === 0 && <p>{t('none')}</p>}
        <ul className="grid">
          {contacts.map((contact) => (
            <li key={contact.id} className="border-line grid justify-items-start border-t py-3">
              <Entry contact={contact} />
              <form action={actions.deleteContact} className="screen-only">
                <input type="hidden" name="dossierId" value={dossier.id} />
                <Button tone="plain" small name="contact" value={contact.id}>
                  {t('delete')}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      </Section>
    </DossierFrame>
  )
}

function Entry({ contact }: { contact: ContactView }) {
  const t = useTranslations('logbook.diary')
  return (
    <>
      <p>
        <strong>
          <DayText day={contact.on} />
        </strong>{' '}
        · {t(`channel.${contact.channel}`)}
      </p>
      {contact.withWhom && <p>{t.rich('entryWith', { who: () => <Bdi>{contact.withWhom}</Bdi> })}</p>}
      {contact.said && (
        <p className="whitespace-pre-wrap" dir="auto">
          {contact.said}
        </p>
      )}
      {contact.reference && (
        <p className="text-quiet">{t.rich('entryReference', { reference: () => <Bdi>{contact.reference}</Bdi> })}</p>
      )}
    </>
  )
}

type NewContactProps = Pick<DiaryPageProps, 'dossier' | 'newId'> & Pick<DiaryPageProps['actions'], 'addContact'>

function NewContact({ dossier, newId, addContact }: NewContactProps) {
  const t = useTranslations('logbook.diary')
  const s = useTranslations('start')
  const c = useTranslations('common')
  const labels = {
    on: t('on'),
    channel: t('channelLabel'),
    withWhom: t('withWhom'),
    said: t('said'),
    reference: t('reference'),
  }
  return (
    <Form
      id="add-contact"
      action={addContact}
      errorTitle={c('errorTitle')}
      labels={labels}
      labelledBy="new-contact-title"
    >
      <input type="hidden" name="dossierId" value={dossier.id} />
      <input type="hidden" name="id" value={newId} />
      <FormDateField
        name="on"
        label={labels.on}
        partLabels={{ day: s('day'), month: s('month'), year: s('year') }}
        defaultValue={datePartsOf(dossier.today)}
      />
      <FormSelect
        name="channel"
        label={labels.channel}
        placeholder={c('choose')}
        options={CONTACT_CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
      />
      <FormTextInput
        name="withWhom"
        label={labels.withWhom}
        note={c('optional')}
        hint={t('withWhomHint')}
        maxLength={200}
        look="full"
      />
      <FormTextArea name="said" label={labels.said} note={c('optional')} hint={t('saidHint')} />
      <FormTextInput
        name="reference"
        label={labels.reference}
        note={c('optional')}
        hint={t('referenceHint')}
        maxLength={100}
        look="full"
      />
      <SubmitButton pendingLabel={c('sending')}>{t('add')}</SubmitButton>
    </Form>
  )
}
