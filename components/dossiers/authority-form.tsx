import { useTranslations } from 'next-intl'
import { type DocumentFormProps, Target } from '#components/dossiers/collection-form.tsx'
import { Form } from '#components/forms/form.tsx'
import { FormChoice } from '#components/forms/form-choice.tsx'
import { FormDateField } from '#components/forms/form-date-field.tsx'
import { FormSelect } from '#components/forms/form-select.tsx'
import { FormTextArea } from '#components/forms/form-text-area.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { datePartsOf } from '#components/ui/date-parts.ts'

const states = ['not_sent', 'sent', 'accepted', 'refused', 'more_asked'] as const
const channels = ['online', 'post', 'registered_post', 'counter', 'employer', 'other'] as const

/** What became of it at the authority, as the person tells it: dates are those on the letters. */
export function AuthorityForm({ dossierId, document, action }: DocumentFormProps) {
  const t = useTranslations('document')
  const s = useTranslations('start')
  const c = useTranslations('common')
  const { status } = document
  const partLabels = { day: s('day'), month: s('month'), year: s('year') }
  return (
    <Form
      id="authority-form"
      action={action}
      errorTitle={c('errorTitle')}
      labels={{
        authority: t('authorityLabel'),
        sentOn: t('sentOn'),
        answeredOn: t('answeredOn'),
        answer: t('answerText'),
        deadlineOn: t('deadlineOn'),
      }}
      labelledBy="authority-title"
    >
      <Target dossierId={dossierId} document={document} />
      <FormChoice
        name="authority"
        label={t('authorityLabel')}
        options={states.map((value) => ({ value, label: t(`authority.${value}`) }))}
        defaultValue={status?.authority ?? 'not_sent'}
      />
      <div className="only-for-sent form">
        <FormDateField
          name="sentOn"
          label={t('sentOn')}
          partLabels={partLabels}
          defaultValue={datePartsOf(status?.sentOn ?? '')}
        />
        <FormSelect
          name="sentChannel"
          label={t('sentChannel')}
          note={c('optional')}
          placeholder={c('choose')}
          options={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
          defaultValue={status?.sentChannel ?? ''}
        />
      </div>
      <div className="only-for-answered form">
        <FormDateField
          name="answeredOn"
          label={t('answeredOn')}
          hint={t('answeredOnHint')}
          partLabels={partLabels}
          defaultValue={datePartsOf(status?.answeredOn ?? '')}
        />
        <FormTextArea
          name="answer"
          label={t('answerText')}
          note={c('optional')}
          hint={t('answerHint')}
          defaultValue={status?.answer ?? ''}
        />
      </div>
      <div className="only-for-more_asked">
        <FormDateField
          name="deadlineOn"
          label={t('deadlineOn')}
          note={c('optional')}
          hint={t('deadlineHint')}
          partLabels={partLabels}
          defaultValue={datePartsOf(status?.deadlineOn ?? '')}
        />
      </div>
      <SubmitButton pendingLabel={c('sending')}>{c('save')}</SubmitButton>
    </Form>
  )
}
