import { useLocale, useTranslations } from 'next-intl'
import { ClientNews } from '#components/agencies/client-history.tsx'
import { PromiseText } from '#components/agencies/queue-table.tsx'
import { WaitingPapers } from '#components/agencies/waiting-papers.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { ClientView, LastMessage } from '#lib/clients/get-client.ts'
import { formatDay, formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { todayIn } from '#lib/pure/calendar-day.ts'
import { routes } from '#lib/routes.ts'

export type ClientPanelProps = {
  agency: { slug: string }
  view: ClientView
  timeZone: string
  /** The list without it. */
  closeHref: string
}

/** A client beside the queue: what waits for us, what is new to this very person, and the way to the rest. */
export function ClientPanel({ agency, view, timeZone, closeHref }: ClientPanelProps) {
  const t = useTranslations('queue')
  const d = useTranslations('dossier')
  const locale = useLocale() as Locale
  const { client, dossier, lastMessage, papersWaiting, waiting } = view
  const thread = routes.clientMessages(locale, agency.slug, dossier.id)
  return (
    <aside className="client-panel sheet" aria-labelledby="client-panel">
      <h2 id="client-panel">
        <Bdi>{client.name ?? client.email}</Bdi>
      </h2>
      <p className="text-quiet">
        <Bdi>{dossier.title}</Bdi> · {d(`standing.${dossier.standing}`)}
      </p>
      {waiting ? (
        <p>
          <strong>{t('client.waiting', { day: formatDay(locale, todayIn('Europe/Paris', waiting.since)) })}</strong>{' '}
          <PromiseText promise={waiting.promise} />
        </p>
      ) : (
        <p>{t('panel.nothingWaits')}</p>
      )}
      {papersWaiting.length > 0 && (
        <>
          <h3>{t('papers', { count: papersWaiting.length })}</h3>
          <WaitingPapers agency={agency} dossierId={dossier.id} papers={papersWaiting} />
        </>
      )}
      <h3>{t('panel.news')}</h3>
      <ClientNews view={view} timeZone={timeZone} />
      <h3>{t('panel.lastMessage')}</h3>
      {lastMessage ? (
        <Message message={lastMessage} isUnread={waiting?.message ?? false} timeZone={timeZone} />
      ) : (
        <p className="text-quiet">{t('panel.noMessage')}</p>
      )}
      <p>
        <TextLink href={thread}>{t('client.messages')}</TextLink>
      </p>
      <p className="flex flex-wrap items-center gap-4">
        <ButtonLink href={routes.client(locale, agency.slug, dossier.id)}>{t('panel.open')}</ButtonLink>
        <TextLink href={closeHref}>{t('panel.close')}</TextLink>
      </p>
    </aside>
  )
}

type MessageProps = { message: LastMessage; isUnread: boolean; timeZone: string }

function Message({ message: { body, by, fromStaff, sentAt }, isUnread, timeZone }: MessageProps) {
  const t = useTranslations('queue')
  const locale = useLocale() as Locale
  return (
    <>
      <p className="text-quiet text-sm">
        <Bdi>{by ?? t(fromStaff ? 'panel.us' : 'client.byClient')}</Bdi> · {formatInstant(locale, sentAt, timeZone)}{' '}
        {isUnread && !fromStaff && <Badge tone="accent">{t('message')}</Badge>}
      </p>
      <p className="client-panel-message" dir="auto">
        {body}
      </p>
    </>
  )
}
