import { useLocale, useTranslations } from 'next-intl'
import { Form } from '#components/forms/form.tsx'
import { FormShownOnce } from '#components/forms/form-shown-once.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Button } from '#components/ui/button.tsx'
import type { FormAction } from '#lib/actions/define-action.ts'
import type { CalendarFeedView } from '#lib/feeds/get-calendar-feed.ts'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'

export type CalendarFeedProps = {
  feed: CalendarFeedView | null
  person: { timeZone: string }
  makeCalendar: FormAction
  endCalendar: FormAction
}

/** The private address of a person's dates: made, shown once, replaced, ended. */
export function CalendarFeed({ feed, person, makeCalendar, endCalendar }: CalendarFeedProps) {
  const t = useTranslations('logbook.calendar')
  const c = useTranslations('common')
  const locale = useLocale() as Locale
  return (
    <div className="grid gap-4">
      <p>{t('text')}</p>
      <p>{t('holds')}</p>
      {feed && <p>{t('since', { time: formatInstant(locale, feed.createdAt, person.timeZone) })}</p>}
      <Form id="make-calendar" action={makeCalendar} errorTitle={c('errorTitle')} labelledBy="calendar-title">
        {feed && (
          <FormShownOnce
            name="address"
            label={t('shown')}
            hint={t('shownHint')}
            copy={t('copy')}
            copied={t('copied')}
          />
        )}
        <SubmitButton tone={feed ? 'quiet' : 'primary'} pendingLabel={c('sending')}>
          {t(feed ? 'makeNew' : 'make')}
        </SubmitButton>
      </Form>
      {feed && (
        <form action={endCalendar}>
          <Button tone="quiet">{t('end')}</Button>
        </form>
      )}
    </div>
  )
}
