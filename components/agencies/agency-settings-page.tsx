import { useLocale, useTranslations } from 'next-intl'
import { Form } from '#components/forms/form.tsx'
import { FormChoice } from '#components/forms/form-choice.tsx'
import { FormTextArea } from '#components/forms/form-text-area.tsx'
import { FormTextInput } from '#components/forms/form-text-input.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { FormAction } from '#lib/actions/define-action.ts'
import type { AgencySettings } from '#lib/agencies/get-agency-settings.ts'

export type AgencySettingsPageProps = {
  slug: string
  settings: AgencySettings
  languages: readonly string[]
  isSaved: boolean
  save: FormAction
}

/** What an agency tells its clients of itself, for its managers. */
export function AgencySettingsPage({ slug, settings, languages, isSaved, save }: AgencySettingsPageProps) {
  const t = useTranslations('staff.settings')
  const c = useTranslations('common')
  const names = new Intl.DisplayNames([useLocale()], { type: 'language' })
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="pb-7 empty:hidden">{isSaved && <Notice tone="done" title={t('saved')} role="status" />}</div>
      <Form
        id="agency"
        action={save}
        errorTitle={c('errorTitle')}
        labels={{ name: t('name'), promiseDays: t('promise'), languages: t('languages'), openingHours: t('hours') }}
      >
        <input type="hidden" name="agency" value={slug} />
        <FormTextInput
          name="name"
          label={t('name')}
          defaultValue={settings.name}
          maxLength={80}
          dir="auto"
          look="full"
        />
        <FormTextInput
          name="promiseDays"
          label={t('promise')}
          hint={t('promiseHint')}
          inputMode="numeric"
          defaultValue={String(settings.promiseDays)}
        />
        <FormChoice
          name="languages"
          label={t('languages')}
          multiple
          options={languages.map((value) => ({ value, label: names.of(value) ?? value }))}
          defaultValue={settings.languages}
        />
        <FormTextArea
          name="openingHours"
          label={t('hours')}
          hint={t('hoursHint')}
          defaultValue={settings.openingHours}
        />
        <SubmitButton pendingLabel={c('sending')}>{c('save')}</SubmitButton>
      </Form>
    </Page>
  )
}
