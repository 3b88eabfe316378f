import { useLocale, useTranslations } from 'next-intl'
import { DayText } from '#components/procedures/day.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Tone } from '#components/ui/tone.ts'
import type { PlainAction } from '#lib/actions/form-state.ts'
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
  hrefs: RowHrefs
  /** Whose file stands beside the list. */
  openId: string | null
  /** Every box of the page is ticked. */
  allChosen: boolean
  /** Null for whoever only reads. */
  assignClient: PlainAction | null
}

export type RowHrefs = {
  client: (dossierId: string) => string
  /** The same list with the client's file beside it. */
  beside: (dossierId: string) => string
}

const columns = ['client', 'stage', 'turn', 'next', 'promise', 'caseWorker'] as const

const TAKE = 'take'
/** The form that the boxes belong to, wherever they stand. */
export const CHOSEN = 'chosen'

/** The clients of a page, a line each; on a narrow screen a card each. */
export function QueueTable({ caption, rows, agency, me, assignClient, ...row }: QueueTableProps) {
  const t = useTranslations('queue')
  const b = useTranslations('bulk')
  return (
    <>
      <table className="table queue" id="clients">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {assignClient && <th scope="col">{b('choose')}</th>}
            {columns.map((column) => (
              <th key={column} scope="col" className={`queue-${column}`}>
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <Row key={one.dossierId} row={one} mayAct={assignClient !== null} {...row} />
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

type RowProps = Pick<QueueTableProps, 'hrefs' | 'openId' | 'allChosen'> & { row: ClientRow; mayAct: boolean }

function Row({ row, hrefs, openId, allChosen, mayAct }: RowProps) {
  const t = useTranslations('queue')
  const b = useTranslations('bulk')
  const s = useTranslations('dossier.standing')
  const locale = useLocale() as Locale
  const name = row.name ?? row.email
  const isOpen = row.dossierId === openId
  return (
    <tr id={`client-${row.dossierId}`} {...(isOpen && { 'data-open': true })}>
      {mayAct && (
        <td className="queue-choose">
          <input
            key={String(allChosen)}
            type="checkbox"
            form={CHOSEN}
            name="client"
            value={row.dossierId}
            defaultChecked={allChosen}
            aria-label={b('chooseClient', { client: name })}
          />
        </td>
      )}
      <th scope="row" className="queue-client">
        {isOpen ? (
          <a href={hrefs.client(row.dossierId)} data-client aria-current="true">
            <Bdi>{name}</Bdi>
          </a>
        ) : (
          <>
            <a href={hrefs.client(row.dossierId)} data-client className="queue-narrow">
              <Bdi>{name}</Bdi>
            </a>
            <a href={hrefs.beside(row.dossierId)} data-client className="queue-wide">
              <Bdi>{name}</Bdi>
            </a>
          </>
        )}
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
      <td data-label={t('columns.stage')} className="queue-stage">
        {s(row.standing)}
      </td>
      <td data-label={t('columns.turn')}>
        <strong>{t(`turn.${row.turn}`)}</strong>{' '}
        {row.turn !== 'nobody' && (
          <span className="text-quiet">
            {t('since', { day: formatDay(locale, todayIn('Europe/Paris', row.turnSince)) })}
          </span>
        )}
        <What row={row} />
      </td>
      <td data-label={t('columns.next')} className="queue-next">
        {row.next && (
          <>
            <DayText day={row.next.on} /> <span className="queue-title">{row.next.title}</span>
          </>
        )}
      </td>
      <td data-label={t('columns.promise')}>{row.promise && <PromiseText promise={row.promise} />}</td>
      <td data-label={t('columns.caseWorker')} className="queue-caseWorker">
        {row.caseWorker ? <Bdi>{row.caseWorker}</Bdi> : <span className="text-quiet">{t('nobodyYet')}</span>}{' '}
        {!row.caseWorker && mayAct && (
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
function What({ row: { messageWaiting, papersWaiting, secondLookNotBy } }: { row: ClientRow }) {
  const t = useTranslations('queue')
  const waiting = [
    ...(papersWaiting > 0 ? [t('papers', { count: papersWaiting })] : []),
    ...(secondLookNotBy ? [t('secondLook', { name: secondLookNotBy })] : []),
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
