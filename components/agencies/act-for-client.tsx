import { useTranslations } from 'next-intl'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormChoice } from '#components/forms/form-choice.tsx'
import { FormDateField } from '#components/forms/form-date-field.tsx'
import { FormSelect } from '#components/forms/form-select.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { datePartsOf } from '#components/ui/date-parts.ts'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { BEHALF_CHANNELS, COLLECTION_STATES, HELP_REASONS } from '#db/schema/values.ts'
import type { ClientView } from '#lib/clients/get-client.ts'

export type ActForClientProps = {
  /** Its slug. */
  agency: string
  view: ClientView
  actions: { actOnStep: FormProps['action']; actOnDocument: FormProps['action'] }
}

/** For a client who phones: what staff note in their place, marked as theirs. */
export function ActForClient(props: ActForClientProps) {
  const t = useTranslations('queue.behalf')
  return (
    <section aria-labelledby="behalf" className="grid gap-2">
      <h2 id="behalf" className="text-lg">
        {t('title')}
      </h2>
      <p className="text-quiet">{t('lead')}</p>
      <Disclosure summary={t('step')}>
        <StepForm {...props} />
      </Disclosure>
      {props.view.dossier.documents.length > 0 && (
        <Disclosure summary={t('paper')}>
          <PaperForm {...props} />
        </Disclosure>
      )}
    </section>
  )
}

function StepForm({ agency, view: { dossier }, actions }: ActForClientProps) {
  const t = useTranslations('queue.behalf')
  const s = useTranslations('start')
  const c = useTranslations('common')
  const steps = dossier.steps.flatMap(({ key, ongoing, standing, title }) => {
    if (standing === 'done') return [{ value: `open:${key}`, label: t('open', { step: title }) }]
    return standing === 'open' && !ongoing ? [{ value: `done:${key}`, label: t('done', { step: title }) }] : []
  })
  return (
    <Form
      id="act-step"
      action={actions.actOnStep}
      errorTitle={c('errorTitle')}
      labels={{ channel: t('channel'), act: t('stepLabel'), doneOn: t('doneOn') }}
    >
      <Whose agency={agency} dossierId={dossier.id} />
      <FormSelect name="act" label={t('stepLabel')} placeholder={t('chooseStep')} options={steps} />
      <FormDateField
        name="doneOn"
        label={t('doneOn')}
        partLabels={{ day: s('day'), month: s('month'), year: s('year') }}
        defaultValue={datePartsOf(dossier.today)}
      />
      <Channel />
      <SubmitButton pendingLabel={c('sending')}>{t('saveStep')}</SubmitButton>
    </Form>
  )
}

function PaperForm({ agency, view: { dossier }, actions }: ActForClientProps) {
  const t = useTranslations('queue.behalf')
  const s = useTranslations('start')
  const c = useTranslations('common')
  return (
    <Form
      id="act-paper"
      action={actions.actOnDocument}
      errorTitle={c('errorTitle')}
      labels={{
        channel: t('channel'),
        document: t('paperLabel'),
        collection: t('collectionLabel'),
        expectedOn: t('expectedOn'),
        helpReason: t('helpLabel'),
      }}
    >
      <Whose agency={agency} dossierId={dossier.id} />
      <FormSelect
        name="document"
        label={t('paperLabel')}
        placeholder={t('choosePaper')}
        options={dossier.documents.map(({ key, title, version }) => ({ value: `${key}@${version}`, label: title }))}
      />
      <FormChoice
        name="collection"
        label={t('collectionLabel')}
        options={COLLECTION_STATES.map((value) => ({ value, label: t(`collection.${value}`) }))}
      />
      <div className="only-for-being_obtained">
        <FormDateField
          name="expectedOn"
          label={t('expectedOn')}
          partLabels={{ day: s('day'), month: s('month'), year: s('year') }}
        />
      </div>
      <div className="only-for-help_asked">
        <FormChoice
          name="helpReason"
          label={t('helpLabel')}
          options={HELP_REASONS.map((value) => ({ value, label: t(`help.${value}`) }))}
        />
      </div>
      <Channel />
      <SubmitButton pendingLabel={c('sending')}>{t('savePaper')}</SubmitButton>
    </Form>
  )
}

function Channel() {
  const t = useTranslations('queue.behalf')
  return (
    <FormChoice
      name="channel"
      label={t('channel')}
      options={BEHALF_CHANNELS.map((value) => ({ value, label: t(`channels.${value}`) }))}
    />
  )
}

function Whose({ agency, dossierId }: { agency: string; dossierId: string }) {
  return (
    <>
      <input type="hidden" name="agency" value={agency} />
      <input type="hidden" name="dossierId" value={dossierId} />
    </>
  )
}
