import { useLocale, useTranslations } from 'next-intl'
import { DayText } from '#components/procedures/day.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Tone } from '#components/ui/tone.ts'
import type { Agency } from '#lib/agencies/read-staff.ts'
import type { ClientRow } from '#lib/clients/list-clients.ts'
import type { AgencyPromise } from '#lib/clients/promise-of.ts'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { todayIn } from '#lib/pure/calendar-day.ts'

export type QueueTableProps = {
  caption: string
  rows: readonly ClientRow[]
  agency: Agency
  me: string
  hrefOf: (dossierId: string) => string
  /** Null for whoever only reads. */
  assignClient: ((form: FormData) => Promise<void>) | null
}

const columns = ['client', 'stage', 'turn', 'next', 'promise', 'caseWorker'] as const

const TAKE = 'take'

/** The clients of a page, a line each; on a narrow screen a card each. */
export function QueueTable({ caption, rows, agency, me, hrefOf, assignClient }: QueueTableProps) {
  const t = useTranslations('queue')
  return (
    <>
      <table className="table queue" id="clients">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.dossierId} row={row} href={hrefOf(row.dossierId)} mayTake={assignClient !== null} />
          ))}
        </tbody>
      </table>
      {assignClient && (
        <form id={TAKE} action={assignClient}>
          <input type="hidden" name="agency" value={agency.slug} />
          <input type="hidden" name="caseWorker" value={me} />
        </form>
      )}
    </>
  )
}

function Row({ row, href, mayTake }: { row: ClientRow; href: string; mayTake: boolean }) {
  const t = useTranslations('queue')
  const s = useTranslations('dossier.standing')
  const locale = useLocale() as Locale
  const name = row.name ?? row.email
  return (
    <tr>
      <th scope="row">
        <a href={href} data-client>
          <Bdi>{name}</Bdi>
        </a>
        {row.isNew && (
          <>
            {' '}
            <span title={t('newNote')}>
              <Badge tone="accent">{t('new')}</Badge>
            </span>
          </>
        )}
        <span className="queue-title">
          <Bdi>{row.title}</Bdi> · {row.procedure}
        </span>
      </th>
      <td data-label={t('columns.stage')}>{s(row.standing)}</td>
      <td data-label={t('columns.turn')}>
        <strong>{t(`turn.${row.turn}`)}</strong>{' '}
        {row.turn !== 'nobody' && (
          <span className="text-quiet">
            {t('since', { day: formatDay(locale, todayIn('Europe/Paris', row.turnSince)) })}
          </span>
        )}
        <What row={row} />
      </td>
      <td data-label={t('columns.next')}>
        {row.next && (
          <>
            <DayText day={row.next.on} /> <span className="queue-title">{row.next.title}</span>
          </>
        )}
      </td>
      <td data-label={t('columns.promise')}>{row.promise && <PromiseText promise={row.promise} />}</td>
      <td data-label={t('columns.caseWorker')}>
        {row.caseWorker ? <Bdi>{row.caseWorker}</Bdi> : <span className="text-quiet">{t('nobodyYet')}</span>}{' '}
        {!row.caseWorker && mayTake && (
          <Button
            tone="quiet"
            small
            form={TAKE}
            name="dossierId"
            value={row.dossierId}
            aria-label={t('takeClient', { client: name })}
          >
            {t('take')}
          </Button>
        )}
      </td>
    </tr>
  )
}

/** What it is that waits for the agency. */
function What({ row: { messageWaiting, papersWaiting } }: { row: ClientRow }) {
  const t = useTranslations('queue')
  const waiting = [
    ...(papersWaiting > 0 ? [t('papers', { count: papersWaiting })] : []),
    ...(messageWaiting ? [t('message')] : []),
  ]
  return waiting.length > 0 && <span className="queue-title">{waiting.join(' · ')}</span>
}

const tones: Record<AgencyPromise['state'], Tone> = { ahead: 'waiting', today: 'care', broken: 'change' }

/** By when the agency said it would look; in words where that day is over. */
export function PromiseText({ promise: { on, state } }: { promise: AgencyPromise }) {
  const t = useTranslations('queue')
  const day = formatDay(useLocale() as Locale, on)
  return (
    <Badge tone={tones[state]} icon={state === 'broken' ? 'warning' : undefined}>
      {t(`promise.${state}`, { day })}
    </Badge>
  )
}
