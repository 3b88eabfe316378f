import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Thread, ThreadMessage } from '#lib/messages/open-thread.ts'

export type MessageListProps = { thread: Thread; timeZone: string }

/** What was written, newest first; what the reader has not seen before is marked. */
export function MessageList({ thread, timeZone }: MessageListProps) {
  const t = useTranslations('review.thread')
  const locale = useLocale() as Locale
  if (thread.messages.length === 0) return <p className="text-quiet">{t('none')}</p>
  return (
    <ol className="grid">
      {thread.messages.map((message) => (
        <li key={message.id} className="border-line grid gap-1 border-t py-3">
          <p>
            <strong>
              <bdi>{authorOf(t, thread, message)}</bdi>
            </strong>{' '}
            <span className="text-quiet text-sm">{formatInstant(locale, message.sentAt, timeZone)}</span>{' '}
            {message.isNew && <Badge tone="accent">{t('new')}</Badge>}
          </p>
          <p className="whitespace-pre-wrap" dir="auto">
            {message.body}
          </p>
        </li>
      ))}
    </ol>
  )
}

type Translate = ReturnType<typeof useTranslations<'review.thread'>>

function authorOf(t: Translate, { agency, client }: Thread, { by, fromStaff, isMine }: ThreadMessage): string {
  if (isMine) return t('you')
  if (!fromStaff) return client.name ?? by ?? ''
  return by ? t('staffOf', { name: by, agency: agency.name }) : agency.name
}
