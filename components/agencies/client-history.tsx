import { useLocale, useTranslations } from 'next-intl'
import { EventText } from '#components/agencies/event-text.tsx'
import { DayText } from '#components/procedures/day.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { ClientEvent, ClientView } from '#lib/clients/get-client.ts'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { todayIn } from '#lib/pure/calendar-day.ts'

type HistoryProps = { view: ClientView; timeZone: string }

/** What has changed since this very person looked, and behind it everything that happened, by day. */
export function ClientHistory({ view, timeZone }: HistoryProps) {
  const t = useTranslations('queue.client')
  const { history } = view
  return (
    <section aria-labelledby="history" className="section">
      <h2 id="history">{t('history')}</h2>
      <ClientNews view={view} timeZone={timeZone} />
      <Disclosure summary={t('historyAll')}>
        {history.length === 0 ? <p>{t('historyNone')}</p> : <Days entries={history} view={view} />}
      </Disclosure>
    </section>
  )
}

/** What has changed since this very person looked: each thing by itself, or that there is nothing. */
export function ClientNews({ view, timeZone }: HistoryProps) {
  const t = useTranslations('queue.client')
  const locale = useLocale() as Locale
  const { history, lookedBefore } = view
  if (!lookedBefore) return <p className="text-quiet">{t('firstLook')}</p>
  const news = history.filter(({ isNew }) => isNew)
  const time = formatInstant(locale, lookedBefore, timeZone)
  if (news.length === 0) return <p className="text-quiet">{t('nothingNew', { time })}</p>
  return (
    <>
      <p>
        <Badge tone="accent">{t('sinceLook', { time })}</Badge>
      </p>
      <Days entries={news} view={view} />
    </>
  )
}

function Days({ entries, view }: { entries: readonly ClientEvent[]; view: ClientView }) {
  const t = useTranslations('queue')
  const days = [...new Set(entries.map(({ at }) => todayIn('Europe/Paris', at)))]
  return (
    <ul className="grid gap-3">
      {days.map((day) => (
        <li key={day}>
          <p className="text-quiet text-sm">
            <DayText day={day} />
          </p>
          <ul>
            {entries
              .filter(({ at }) => todayIn('Europe/Paris', at) === day)
              .map((entry) => (
                <li key={entry.id}>
                  <EventText event={entry} colleagues={view.colleagues} />{' '}
                  <span className="text-quiet">
                    · <Bdi>{entry.by ?? t(entry.actorId === view.ownerId ? 'client.byClient' : 'client.byAgency')}</Bdi>
                  </span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
