import { useTranslations } from 'next-intl'
import { timeZoneOptions } from '#components/account/time-zone-options.ts'
import { Form } from '#components/forms/form.tsx'
import { FormChoice } from '#components/forms/form-choice.tsx'
import { FormSelect } from '#components/forms/form-select.tsx'
import { FormTextInput } from '#components/forms/form-text-input.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import type { FormAction } from '#lib/actions/define-action.ts'
import type { Locale } from '#lib/i18n/locales.ts'

export type AccountFormProps = {
  person: { name: string | null; locale: Locale; timeZone: string }
  timeZones: readonly string[]
  save: FormAction
}

// A language is named in itself, whatever the page speaks.
const languages = [
  { value: 'en', label: <span lang="en">English</span> },
  { value: 'fr', label: <span lang="fr">Français</span> },
]

export function AccountForm({ person, timeZones, save }: AccountFormProps) {
  const t = useTranslations('account.you')
  const c = useTranslations('common')
  return (
    <Form action={save} errorTitle={t('errorTitle')} id="account" labelledBy="you-title">
      <FormTextInput
        name="name"
        label={t('name')}
        note={c('optional')}
        hint={t('nameHint')}
        autoComplete="name"
        dir="auto"
        defaultValue={person.name ?? ''}
      />
      <FormChoice
        name="locale"
        label={t('language')}
        hint={t('languageHint')}
        options={languages}
        defaultValue={person.locale}
      />
      <FormSelect
        name="timeZone"
        label={t('timeZone')}
        hint={t('timeZoneHint')}
        options={timeZoneOptions(timeZones, person.timeZone)}
        defaultValue={person.timeZone}
      />
      <SubmitButton pendingLabel={c('sending')}>{c('save')}</SubmitButton>
    </Form>
  )
}
