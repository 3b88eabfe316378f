import { useLocale, useTranslations } from 'next-intl'
import { DayText } from '#components/procedures/day.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { ClientView } from '#lib/clients/get-client.ts'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { todayIn } from '#lib/pure/calendar-day.ts'

type Entry = ClientView['history'][number]

/** What has changed since this very person looked, and behind it everything that happened, by day. */
export function ClientHistory({ view, timeZone }: { view: ClientView; timeZone: string }) {
  const t = useTranslations('queue.client')
  const locale = useLocale() as Locale
  const { history, lookedBefore } = view
  const news = history.filter(({ isNew }) => isNew)
  const time = lookedBefore ? formatInstant(locale, lookedBefore, timeZone) : ''
  return (
    <section aria-labelledby="history" className="section">
      <h2 id="history">{t('history')}</h2>
      {!lookedBefore && <p className="text-quiet">{t('firstLook')}</p>}
      {lookedBefore && news.length === 0 && <p className="text-quiet">{t('nothingNew', { time })}</p>}
      {news.length > 0 && (
        <>
          <p>
            <Badge tone="accent">{t('sinceLook', { time })}</Badge>
          </p>
          <Days entries={news} view={view} />
        </>
      )}
      <Disclosure summary={t('historyAll')}>
        {history.length === 0 ? <p>{t('historyNone')}</p> : <Days entries={history} view={view} />}
      </Disclosure>
    </section>
  )
}

function Days({ entries, view }: { entries: readonly Entry[]; view: ClientView }) {
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
                  <Said entry={entry} />{' '}
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

type Words = 'step_completed'

/** An entry of the log in words. */
function Said({ entry: { action, item } }: { entry: Entry }) {
  const t = useTranslations('queue')
  return t(`act.${action.replace('.', '_') as Words}`, { item: item ?? '' })
}
