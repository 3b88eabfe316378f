import { useLocale, useTranslations } from 'next-intl'
import { Whom } from '#components/dossiers/whom.tsx'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormChoice } from '#components/forms/form-choice.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Section } from '#components/layout/section.tsx'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { HouseholdPerson } from '#lib/dossiers/get-household-person.ts'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { todayIn } from '#lib/pure/calendar-day.ts'

export type RemovedPersonProps = {
  dossier: DossierView
  person: HouseholdPerson
  removedAt: Date
  timeZone: string
  actions: { putBackInHousehold: PlainAction; deleteFromHousehold: FormProps['action'] }
}

/** Somebody who was removed: back again with everything, or gone for good. */
export function RemovedPerson({ dossier, person, removedAt, timeZone, actions }: RemovedPersonProps) {
  const t = useTranslations('household.dossier')
  const c = useTranslations('common')
  const locale = useLocale() as Locale
  const { id, who } = person
  const day = formatDay(locale, todayIn(timeZone, removedAt))
  return (
    <>
      <div className="pb-6">
        <Notice tone="neutral" title={t('isRemoved', { who, day })}>
          {!dossier.closed && (
            <form action={actions.putBackInHousehold} className="pt-3">
              <Whom dossierId={dossier.id} person={id} />
              <Button aria-label={t('putBackNamed', { who })}>{t('putBack')}</Button>
            </form>
          )}
        </Notice>
      </div>
      <Section id="delete" title={t('deleteTitle', { who })}>
        <p className="pb-3">{t('deleteNote')}</p>
        <Form
          id="delete-form"
          action={actions.deleteFromHousehold}
          errorTitle={c('errorTitle')}
          labelledBy="delete-title"
        >
          <Whom dossierId={dossier.id} person={id} />
          <FormChoice
            name="sure"
            label={t('deleteLabel')}
            multiple
            options={[{ value: 'yes', label: t('deleteSure') }]}
          />
          <SubmitButton tone="danger" pendingLabel={c('sending')}>
            {t('delete')}
          </SubmitButton>
        </Form>
      </Section>
    </>
  )
}
