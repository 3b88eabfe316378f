import { stringify } from 'csv-stringify/sync'
import { createTranslator } from 'use-intl/core'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import type { Agency } from '#lib/agencies/read-staff.ts'
import { requireAtWork } from '#lib/agencies/require-member.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import type { ClientFilter } from './client-filter.ts'
import { type ClientRow, listClients } from './list-clients.ts'

/** Fewer rounds than the pages of the queue. */
const ROWS_AT_ONCE = 500

/**
 * The clients that a filter lets through, with what the queue shows of each, as a table that a spreadsheet in the reader's
 * language opens; nothing in it is a formula. Throws `AppError('not-found')` for a viewer.
 */
export async function exportClients(
  staff: Staff,
  agency: Pick<Agency, 'promiseDays'>,
  filter: ClientFilter,
  locale: Locale,
  at: Instant = now(),
): Promise<string> {
  await asActor(staff, (tx) => requireAtWork(tx, staff), { readOnly: true })
  const rows: ClientRow[] = []
  for (let after: string | null = ''; after !== null; ) {
    const page = await listClients(staff, agency, filter, locale, { after, at, size: ROWS_AT_ONCE })
    rows.push(...page.rows)
    after = page.after
  }
  await asActor(staff, async (tx) => {
    await requireAtWork(tx, staff)
    const details = { agency: staff.agencyId, clients: rows.length }
    await recordEvent(tx, staff, at, { action: 'clients.exported', details })
  })
  return tableOf(rows, locale)
}

const COLUMNS = [
  'client',
  'address',
  'dossier',
  'procedure',
  'stage',
  'turn',
  'since',
  'papers',
  'message',
  'next',
  'nextTitle',
  'promise',
  'caseWorker',
  'new',
] as const

function tableOf(rows: readonly ClientRow[], locale: Locale): string {
  const t = createTranslator({ locale, messages: messagesFor(locale), namespace: 'export' })
  const words = { stage: messagesFor(locale).dossier.standing, turn: messagesFor(locale).queue.turn }
  const yes = (is: boolean) => (is ? t('yes') : '')
  const cellsOf = (row: ClientRow) => [
    row.name,
    row.email,
    row.title,
    row.procedure,
    words.stage[row.standing],
    words.turn[row.turn],
    row.turn === 'nobody' ? '' : parisDay(row.turnSince),
    row.papersWaiting,
    yes(row.messageWaiting),
    row.next?.on,
    row.next?.title,
    row.promise?.on,
    row.caseWorker,
    yes(row.isNew),
  ]
  const header = COLUMNS.map((column) => t(`columns.${column}`))
  return stringify([header, ...rows.map(cellsOf)], {
    bom: true,
    delimiter: locale === 'fr' ? ';' : ',',
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}
