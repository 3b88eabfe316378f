import { useLocale, useTranslations } from 'next-intl'
import { type DocumentFormProps, Target } from '#components/dossiers/collection-form.tsx'
import { Form } from '#components/forms/form.tsx'
import { FormDateField } from '#components/forms/form-date-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Section } from '#components/layout/section.tsx'
import { datePartsOf } from '#components/ui/date-parts.ts'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** The days printed on a paper, where they decide whether it will be good, with what follows from them. */
export function DocumentDates({ dossierId, document, action }: DocumentFormProps) {
  const t = useTranslations('validity.dates')
  const s = useTranslations('start')
  const c = useTranslations('common')
  const locale = useLocale() as Locale
  const papers = document.alternatives()
  const asks = {
    issuedOn: papers.some((paper) => paper.maxAgeMonths !== null),
    validUntilOn: papers.some((paper) => paper.expires),
  }
  if (!asks.issuedOn && !asks.validUntilOn) return null
  const judged = document.validity()
  // A paper without an age limit is judged by its end alone: one that was not noted here comes from an answer.
  const isAnswered = judged && 'lastOn' in judged && !asks.issuedOn && !document.status?.validUntilOn
  const fromAnswers = isAnswered ? t('fromAnswers', { day: formatDay(locale, judged.lastOn) }) : ''
  const partLabels = { day: s('day'), month: s('month'), year: s('year') }
  return (
    <Section id="dates" title={t('title')}>
      {judged && (
        <p className="pb-4">
          {t(`judged.${judged.reading.at}`, {
            from: formatDay(locale, judged.reading.from),
            to: formatDay(locale, judged.reading.to),
          })}{' '}
          {judged.code !== 'ok' && judged.code !== 'unknown' && t(`advice.${judged.code}`)}
        </p>
      )}
      <Form
        id="dates-form"
        action={action}
        errorTitle={c('errorTitle')}
        labels={{ issuedOn: t('issuedOn'), validUntilOn: t('validUntilOn') }}
        labelledBy="dates-title"
      >
        <Target dossierId={dossierId} document={document} />
        {asks.issuedOn && (
          <FormDateField
            name="issuedOn"
            label={t('issuedOn')}
            note={c('optional')}
            hint={t('issuedOnHint')}
            partLabels={partLabels}
            defaultValue={datePartsOf(document.status?.issuedOn ?? '')}
          />
        )}
        {asks.validUntilOn && (
          <FormDateField
            name="validUntilOn"
            label={t('validUntilOn')}
            note={c('optional')}
            hint={`${t('validUntilOnHint')} ${fromAnswers}`.trim()}
            partLabels={partLabels}
            defaultValue={datePartsOf(document.status?.validUntilOn ?? '')}
          />
        )}
        <SubmitButton pendingLabel={c('sending')}>{c('save')}</SubmitButton>
      </Form>
    </Section>
  )
}
