import { useTranslations } from 'next-intl'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormChoice } from '#components/forms/form-choice.tsx'
import { FormTextInput } from '#components/forms/form-text-input.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import type { PersonQuestion } from '#lib/procedures/person-questions.ts'

export type AddToHouseholdProps = {
  dossierId: string
  /** Of whoever is added. */
  newId: string
  questions: readonly PersonQuestion[]
  action: FormProps['action']
}

/** Somebody new: what they are called, and what is asked first of everybody. */
export function AddToHousehold({ dossierId, newId, questions, action }: AddToHouseholdProps) {
  const t = useTranslations('household.dossier')
  const c = useTranslations('common')
  const labels = Object.fromEntries(questions.map(({ name, question }) => [name, question.question]))
  return (
    <>
      <p className="pb-3">{t('addNote')}</p>
      <Form
        id="add-form"
        action={action}
        errorTitle={c('errorTitle')}
        labels={{ name: t('name'), ...labels }}
        labelledBy="add-title"
      >
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="id" value={newId} />
        <FormTextInput name="name" label={t('name')} hint={t('nameHint')} maxLength={60} autoComplete="off" />
        {questions.map((one) => (
          <FirstQuestion key={one.name} {...one} />
        ))}
        <SubmitButton pendingLabel={c('sending')}>{t('add')}</SubmitButton>
      </Form>
    </>
  )
}

/** What is asked first is a choice or a number. */
function FirstQuestion({ name, question: { hint, options, question, type } }: PersonQuestion) {
  const field = { name, label: question, hint: hint ?? undefined }
  return type.kind === 'choice' ? (
    <FormChoice {...field} options={options.map(({ value, label }) => ({ value, label }))} />
  ) : (
    <FormTextInput {...field} inputMode="numeric" maxLength={4} autoComplete="off" />
  )
}
