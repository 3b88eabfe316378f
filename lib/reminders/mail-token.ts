import { createHash, randomBytes } from 'node:crypto'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { insertRows } from '#db/insert-rows.ts'
import { users } from '#db/schema/accounts.ts'
import { mailTokens } from '#db/schema/reminders.ts'
import type { MailAction, ReminderKind } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Instant } from '#lib/time/clock.ts'

/** What a button of a mail does, for the page that asks before doing it. */
export type MailButton =
  | { state: 'unknown' | 'expired' }
  | {
      state: 'ready' | 'used'
      action: MailAction
      kinds: ReminderKind[]
      /** How many things it is about. */
      count: number
    }

type TokenScope = { action: MailAction; dossierId: string; kind: ReminderKind; anchors?: string[] }

export type TokenRow = typeof mailTokens.$inferInsert

/** A new token and the rows that `keepMailTokens` keeps of it. `expiresAt` null: it works for as long as the mail exists. */
export function newMailToken(
  recipientId: string,
  scopes: readonly TokenScope[],
  expiresAt: Instant | null,
): { token: string; rows: TokenRow[] } {
  const token = randomBytes(24).toString('base64url')
  const tokenHash = hashOf(token)
  return { token, rows: scopes.map((scope) => ({ tokenHash, recipientId, expiresAt, anchors: [], ...scope })) }
}

/** Keeps the hashes of tokens: what is not kept opens nothing. */
export function keepMailTokens(tx: Tx, rows: readonly TokenRow[]): Promise<void> {
  return insertRows(tx, mailTokens, rows)
}

/** The rows of a token with its owner's time zone, by dossier. */
export function tokenRows(tx: Tx, token: string) {
  return tx
    .select({ row: mailTokens, timeZone: users.timeZone })
    .from(mailTokens)
    .innerJoin(users, eq(users.id, mailTokens.recipientId))
    .where(eq(mailTokens.tokenHash, hashOf(token)))
    .orderBy(asc(mailTokens.dossierId), asc(mailTokens.kind))
}

/** Marks every row of a token as used. */
export async function spendMailToken(tx: Tx, token: string, at: Instant): Promise<void> {
  await tx
    .update(mailTokens)
    .set({ usedAt: at })
    .where(and(eq(mailTokens.tokenHash, hashOf(token)), isNull(mailTokens.usedAt)))
}

/** A stop can be pressed again after the person has resumed the reminders; everything else counts once. */
export function mailButtonOf(rows: Awaited<ReturnType<typeof tokenRows>>, at: Instant): MailButton {
  const first = rows[0]?.row
  if (!first) return { state: 'unknown' }
  const kinds = [...new Set(rows.map(({ row }) => row.kind))]
  const count = rows.reduce((sum, { row }) => sum + Math.max(1, row.anchors.length), 0)
  const button = { action: first.action, kinds, count }
  if (first.usedAt && first.action !== 'stop_kind') return { state: 'used', ...button }
  if (first.expiresAt && first.expiresAt <= at) return { state: 'expired' }
  return { state: 'ready', ...button }
}

// 24 random bytes need neither salt nor a slow hash.
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
