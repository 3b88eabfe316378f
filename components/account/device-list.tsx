import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import type { SessionView } from '#lib/accounts/list-sessions.ts'
import type { FormAction } from '#lib/actions/define-action.ts'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'

export type DeviceListProps = {
  sessions: readonly SessionView[]
  person: { timeZone: string }
  closeSessions: FormAction
}

export function DeviceList({ sessions, person, closeSessions }: DeviceListProps) {
  const t = useTranslations('account.devices')
  return (
    <div className="grid justify-items-start gap-4">
      <p>{sessions.length > 1 ? t('text') : t('alone')}</p>
      <ul className="w-full max-w-measure">
        {sessions.map((session) => (
          <Device key={session.id} session={session} timeZone={person.timeZone} closeSessions={closeSessions} />
        ))}
      </ul>
      {sessions.length > 2 && (
        <form action={closeSessions}>
          <Button tone="quiet">{t('closeOthers')}</Button>
        </form>
      )}
    </div>
  )
}

type DeviceProps = { session: SessionView; timeZone: string; closeSessions: FormAction }

function Device({ session, timeZone, closeSessions }: DeviceProps) {
  const t = useTranslations('account.devices')
  const locale = useLocale() as Locale
  const name = session.device ?? t('unknown')
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3 last:border-b">
      <div>
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-quiet">{t('since', { time: formatInstant(locale, session.createdAt, timeZone) })}</p>
        {!session.isCurrent && (
          <p className="text-sm text-quiet">
            {t('seen', { time: formatInstant(locale, session.lastSeenAt, timeZone) })}
          </p>
        )}
      </div>
      {session.isCurrent ? (
        <Badge tone="done">{t('current')}</Badge>
      ) : (
        <form action={closeSessions}>
          <Button tone="quiet" small name="session" value={session.id} aria-label={t('closeNamed', { device: name })}>
            {t('close')}
          </Button>
        </form>
      )}
    </li>
  )
}
