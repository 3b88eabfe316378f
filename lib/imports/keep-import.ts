import { and, desc, eq, notInArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { clientImports, type ImportLine } from '#db/schema/imports.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { requireAtWork } from '#lib/agencies/require-member.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { type Instant, now, plusSeconds } from '#lib/time/clock.ts'
import { decodeTable } from './decode-table.ts'
import { parsePasted } from './parse-pasted.ts'
import { parseTable } from './parse-table.ts'

const MOST_BYTES = 2 * 1024 * 1024
const KEPT_SECONDS = 24 * 3600
/** Of one person: nobody fills the table. */
const MOST_KEPT = 5

export type UploadedTable = {
  /** Minted with the form: the same list sent twice is one. */
  id: string
  /** A file, or what was pasted. */
  table: Uint8Array | string
}

/**
 * Keeps a list of clients for a day, for whoever uploaded it to look at. Nobody is invited. Returns its id. Throws
 * `AppError('not-found')` for a viewer, and `AppError('invalid')` for what is no table, or one that is too long.
 */
export async function keepImport(staff: Staff, { id, table }: UploadedTable, at: Instant = now()): Promise<string> {
  if (!z.uuid().safeParse(id).success) throw new AppError('invalid')
  const lines = linesOf(table)
  return asActor(staff, async (tx) => {
    await requireAtWork(tx, staff)
    const { agencyId, userId } = staff
    const own = { agencyId, userId, lines, createdAt: at, expiresAt: plusSeconds(at, KEPT_SECONDS) }
    const kept = await tx
      .insert(clientImports)
      .values({ id, ...own })
      .onConflictDoNothing()
      .returning({ id: clientImports.id })
    if (kept.length === 0 && (await isSame(tx, staff, id, lines))) return id
    // The form of an earlier list, from a page that the browser had kept.
    const keptAs = kept[0]?.id ?? newId()
    if (keptAs !== id) await tx.insert(clientImports).values({ id: keptAs, ...own })
    await dropOlder(tx, staff)
    const details = { agency: agencyId, import: keptAs, lines: lines.length }
    await recordEvent(tx, staff, at, { action: 'clients.list-uploaded', details })
    return keptAs
  })
}

function linesOf(table: Uint8Array | string): ImportLine[] {
  if (table.length > MOST_BYTES) refuse('table-too-large')
  const text = typeof table === 'string' ? table : decodeTable(table)
  if (text === null) return refuse('table-not-text')
  const lines = typeof table === 'string' ? parsePasted(text) : parseTable(text)
  return typeof lines === 'string' ? refuse(lines) : lines
}

function refuse(code: string): never {
  throw new AppError('invalid', code, { field: { name: 'table', code } })
}

async function isSame(tx: Tx, { agencyId, userId }: Staff, id: string, lines: readonly ImportLine[]): Promise<boolean> {
  const isMine = and(eq(clientImports.id, id), eq(clientImports.agencyId, agencyId), eq(clientImports.userId, userId))
  const isIt = sql`${clientImports.lines} = ${JSON.stringify(lines)}::jsonb`
  const same = await tx.select({ id: clientImports.id }).from(clientImports).where(and(isMine, isIt))
  return same.length > 0
}

async function dropOlder(tx: Tx, { agencyId, userId }: Staff): Promise<void> {
  const mine = and(eq(clientImports.agencyId, agencyId), eq(clientImports.userId, userId))
  const newest = tx
    .select({ id: clientImports.id })
    .from(clientImports)
    .where(mine)
    .orderBy(desc(clientImports.createdAt), desc(clientImports.id))
    .limit(MOST_KEPT)
  await tx.delete(clientImports).where(and(mine, notInArray(clientImports.id, newest)))
}
