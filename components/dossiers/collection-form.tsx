import { useTranslations } from 'next-intl'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormChoice } from '#components/forms/form-choice.tsx'
import { FormDateField } from '#components/forms/form-date-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { datePartsOf } from '#components/ui/date-parts.ts'
import type { DossierDocument } from '#lib/dossiers/dossier-view.ts'

export type DocumentFormProps = { dossierId: string; document: DossierDocument; action: FormProps['action'] }

const states = ['to_get', 'being_obtained', 'have_it', 'help_asked'] as const
const reasons = ['cannot_locate', 'cannot_obtain', 'does_not_apply'] as const

/** Where the person stands with getting it. A field that belongs to one answer shows once that answer is chosen. */
export function CollectionForm({ dossierId, document, action }: DocumentFormProps) {
  const t = useTranslations('document')
  const s = useTranslations('start')
  const c = useTranslations('common')
  const { status } = document
  return (
    <Form
      id="collection-form"
      action={action}
      errorTitle={c('errorTitle')}
      labels={{ collection: t('collectionLabel'), expectedOn: t('expectedOn'), helpReason: t('helpLabel') }}
      labelledBy="collection-title"
    >
      <Target dossierId={dossierId} document={document} />
      <FormChoice
        name="collection"
        label={t('collectionLabel')}
        options={states.map((value) => ({ value, label: t(`collection.${value}`) }))}
        defaultValue={status?.collection ?? 'to_get'}
      />
      <div className="only-for-being_obtained">
        <FormDateField
          name="expectedOn"
          label={t('expectedOn')}
          hint={t('expectedOnHint')}
          partLabels={{ day: s('day'), month: s('month'), year: s('year') }}
          defaultValue={datePartsOf(status?.expectedOn ?? '')}
        />
      </div>
      <div className="only-for-help_asked">
        <FormChoice
          name="helpReason"
          label={t('helpLabel')}
          options={reasons.map((value) => ({ value, label: t(`helpReason.${value}`) }))}
          defaultValue={status?.helpReason ?? ''}
        />
      </div>
      <SubmitButton pendingLabel={c('sending')}>{c('save')}</SubmitButton>
    </Form>
  )
}

/** Which item, and which state of it the person saw. */
export function Target({ dossierId, document }: Pick<DocumentFormProps, 'dossierId' | 'document'>) {
  return (
    <>
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="key" value={document.key} />
      <input type="hidden" name="version" value={document.version} />
    </>
  )
}
