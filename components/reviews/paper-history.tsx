import { useLocale, useTranslations } from 'next-intl'
import { CHANGE_REASONS, COLLECTION_STATES, SEEN_HOW } from '#db/schema/values.ts'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { PaperEvent } from '#lib/reviews/get-client-paper.ts'

/** What happened to a paper, newest first, from the log: who, what, when. */
export function PaperHistory({ events, timeZone }: { events: readonly PaperEvent[]; timeZone: string }) {
  const t = useTranslations('review')
  const locale = useLocale() as Locale
  if (events.length === 0) return <p className="text-quiet">{t('page.noHistory')}</p>
  return (
    <ol className="grid gap-2">
      {events.map((event) => (
        <li key={event.id}>
          <span className="text-quiet">{formatInstant(locale, event.at, timeZone)}</span>{' '}
          <strong>{whoOf(t, event)}</strong> {whatOf(t, event)}
        </li>
      ))}
    </ol>
  )
}

type Translate = ReturnType<typeof useTranslations<'review'>>

function whoOf(t: Translate, { by }: PaperEvent): string {
  if (!by) return t('page.somebody')
  return by.kind === 'client' ? t('page.theClient') : by.name
}

function whatOf(t: Translate, { action, details }: PaperEvent): string {
  const reason = CHANGE_REASONS.find((one) => one === details.reason)
  const how = SEEN_HOW.find((one) => one === details.seenHow)
  const collection = COLLECTION_STATES.find((one) => one === details.collection)
  switch (action) {
    case 'review.accepted':
      return how ? t('event.acceptedHow', { how: t(`seenHow.${how}`) }) : t('event.accepted')
    case 'review.changes-asked':
      return t('event.changes', { reason: reason ? t(`reasons.${reason}.short`) : '' })
    case 'review.waived':
      return t('event.waived')
    case 'review.undone':
      return t('event.undone')
    case 'review.taken':
      return t('event.taken')
    case 'review.look-again':
      return t('event.lookAgain')
    case 'document.collection-set':
      return collection ? t(`event.collection.${collection}`) : t('event.other')
    case 'document.dates-set':
      return t('event.dates')
    case 'document.authority-reported':
      return t('event.authority')
    default:
      return t('event.other')
  }
}
