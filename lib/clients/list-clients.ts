import type { Standing, Turn } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import type { Agency } from '#lib/agencies/read-staff.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { getProcedure } from '#lib/procedures/registry.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import type { ClientFilter } from './client-filter.ts'
import { CLIENTS_A_PAGE, clientsQuery } from './clients-query.ts'
import { type AgencyPromise, promiseOf } from './promise-of.ts'

export type ClientRow = {
  dossierId: string
  /** Null where the client has given none: the address stands for it. */
  name: string | null
  email: string
  title: string
  procedure: string
  standing: Standing
  turn: Turn
  turnSince: Instant
  papersWaiting: number
  messageWaiting: boolean
  /** A second look is wanted at what this colleague said. */
  secondLookNotBy: string | null
  next: { on: string; title: string } | null
  /** Only where it is the agency's turn. */
  promise: AgencyPromise | null
  caseWorker: string | null
  /** Something has changed since this very person last looked, or they never did. */
  isNew: boolean
}

export type ClientPage = {
  rows: ClientRow[]
  /** Where the next page begins. Null on the last one. */
  after: string | null
}

/**
 * One page of an agency's clients: whoever consents at this moment, what waits for the agency first, oldest on top, which
 * is also the order in which its promise runs out. `after`: a place that a page before gave; anything else is the top.
 */
export async function listClients(
  staff: Staff,
  agency: Pick<Agency, 'promiseDays'>,
  filter: ClientFilter,
  locale: Locale,
  { after = '', at = now(), size = CLIENTS_A_PAGE }: { after?: string; at?: Instant; size?: number } = {},
): Promise<ClientPage> {
  const read = async (tx: Tx) => clientsQuery(tx, staff, filter, after, at, size)
  const rows = await asActor(staff, read, { readOnly: true })
  const shown = rows.slice(0, size)
  return {
    rows: shown.map(({ place: _place, nextOn, nextRule, ...row }) => ({
      ...row,
      procedure: getProcedure(row.procedure)?.title[locale] ?? '',
      next: nextOn ? { on: nextOn, title: titleOf(row.procedure, nextRule, locale) } : null,
      promise: row.turn === 'agency' ? promiseOf(row.turnSince, agency.promiseDays, at) : null,
    })),
    after: rows.length > size ? (shown.at(-1)?.place ?? null) : null,
  }
}

function titleOf(slug: string, rule: string | null, locale: Locale): string {
  return getProcedure(slug)?.afterFiling?.clock.find(({ id }) => id === rule)?.title[locale] ?? ''
}
