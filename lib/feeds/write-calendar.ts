import ical, { ICalEventTransparency } from 'ical-generator'
import { createTranslator } from 'use-intl/core'
import { env } from '#lib/env.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { routes } from '#lib/routes.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import type { CalendarDate } from './calendar-dates.ts'

const HALF_DAY = 12 * 3600
const QUARTER_HOUR = 15 * 60

/**
 * The dates as an iCalendar file (RFC 5545). Legal days are dates without a time or a zone; mails are instants in UTC,
 * which every calendar shows at the reader's own time, before and after a change of clocks.
 */
export function writeCalendar(locale: Locale, dates: readonly CalendarDate[], at: Instant): string {
  const t = createTranslator({ locale, messages: messagesFor(locale), namespace: 'logbook.calendar' })
  const calendar = ical({
    name: t('feedName'),
    prodId: { company: 'Complet', product: 'Dates', language: locale.toUpperCase() },
    ttl: HALF_DAY,
  })
  for (const date of dates) {
    const url = `${env().authUrl}${routes.dossier(locale, date.dossierId)}`
    const when =
      'on' in date
        ? { start: new Date(`${date.on}T00:00:00Z`), allDay: true }
        : { start: date.at, end: plusSeconds(date.at, QUARTER_HOUR) }
    calendar.createEvent({
      ...when,
      id: date.uid,
      stamp: at,
      summary: t(`date.${date.kind}`),
      description: `${t(date.kind === 'limit' ? 'aboutLimit' : 'about')} ${url}`,
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}
