import { useLocale, useTranslations } from 'next-intl'
import type { Colleague } from '#lib/agencies/list-colleagues.ts'
import type { ClientEvent } from '#lib/clients/get-client.ts'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'

type EventTextProps = { event: ClientEvent; colleagues: readonly Colleague[] }

/** One of the keys, for all: each takes the same. */
type Words = 'step_completed'

/** An entry of the log in words: what, of which step or paper, and what was said of it. */
export function EventText({ event: { action, item, told }, colleagues }: EventTextProps) {
  const t = useTranslations('queue')
  const r = useTranslations('review')
  const locale = useLocale() as Locale
  const { authority, caseWorker, collection, on, reason, seenHow } = told
  const said = [
    ...(collection ? [t(`told.collection.${collection}`)] : []),
    ...(authority ? [t(`told.authority.${authority}`)] : []),
    ...(reason ? [r(`reasons.${reason}.short`)] : []),
    ...(seenHow ? [r(`seenHow.${seenHow}`)] : []),
    ...(on ? [formatDay(locale, on)] : []),
    ...colleagues.filter(({ userId }) => userId === caseWorker).map(({ name }) => name),
  ]
  const what = t(`act.${action.replace('.', '_') as Words}`, { item: item ?? '' })
  return <bdi>{[what, ...said].join(' – ')}</bdi>
}
