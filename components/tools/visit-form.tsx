import { useLocale, useTranslations } from 'next-intl'
import { RefundForm, type Typed, useRefundFields } from '#components/tools/refund-form.tsx'
import { DateField } from '#components/ui/date-field.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Select } from '#components/ui/select.tsx'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { VisitChoices } from '#lib/tools/estimate-visit.ts'
import type { Faults } from '#lib/tools/read-query.ts'

export type VisitFormProps = { typed: Typed; faults: Faults; choices: VisitChoices; tableBegins: string }

/** What seldom differs from the usual: behind a line, which stands open once something in it was answered. */
const SELDOM: Typed = {
  cover: 'none',
  place: 'usual',
  share: 'usual',
  'on.day': '',
  'on.year': '',
  today: '',
  year: '',
}

export function VisitForm({ typed, faults, choices, tableBegins }: VisitFormProps) {
  const t = useTranslations('tools.refund')
  const parts = useTranslations('start')
  const locale = useLocale() as Locale
  const { amount, choice, errorOf } = useRefundFields(typed, faults)
  const isSeldom = Object.entries(SELDOM).some(([name, usual]) => (typed[name] ?? usual) !== usual)
  return (
    <RefundForm kind="visit">
      <Select
        name="visit"
        label={t('visitKind')}
        hint={t('visitHint')}
        defaultValue={typed.visit ?? choices.visits[0]}
        error={errorOf('visit')}
        options={choices.visits.map((value) => ({ value, label: t(`visits.${value}`) }))}
      />
      <div className="only-for-other">{amount('base', t('base'), t('baseHint'))}</div>
      {amount('fee', t('fee'), t('feeHint'))}
      {choice('doctor', t('doctor'), choices.doctors, (value) => ({
        label: t(`doctors.${value}`),
        ...(value !== 'declared' && { description: t(`doctors.${value}Note`) }),
      }))}
      {choice('age', t('age'), choices.ages, (value) => ({ label: t(`ages.${value}`) }))}
      <Disclosure summary={t('more')} open={isSeldom || undefined}>
        <div className="form pt-3">
          {choice('cover', t('cover'), choices.covers, (value) => ({ label: t(`covers.${value}`) }))}
          {choice('place', t('place'), choices.places, (value) => ({ label: t(`places.${value}`) }))}
          {choice('share', t('share'), choices.shares, (value) => ({
            label: t(`shares.${value}`),
            ...(value === 'usual' && { description: t('shareNote') }),
          }))}
          <DateField
            name="on"
            label={t('day')}
            hint={t('dayHint', { from: formatDay(locale, tableBegins) })}
            partLabels={{ day: parts('day'), month: parts('month'), year: parts('year') }}
            defaultValue={{ day: typed['on.day'] ?? '', month: typed['on.month'] ?? '', year: typed['on.year'] ?? '' }}
            error={errorOf('on')}
          />
          {amount('today', t('beforeToday'), t('beforeHint'))}
          {amount('year', t('beforeYear'), t('beforeHint'))}
        </div>
      </Disclosure>
    </RefundForm>
  )
}
