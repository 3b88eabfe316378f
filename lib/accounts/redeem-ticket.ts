import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { signInTickets, users } from '#db/schema/accounts.ts'
import type { Tx } from '#db/transaction.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { type OpenedSession, openSession } from './open-session.ts'
import { keyedHash, sameHash } from './secrets.ts'

export type Redeemed = OpenedSession & { ticketId: string; email: string; next: string | null; answers: string | null }

type Proof = { kind: 'code'; code: string } | { kind: 'link'; token: string }

const MOST_TRIES = 5

/**
 * Opens a session for whoever holds the mailed link or code. Each try counts, whatever is presented; a ticket works once.
 * Throws `AppError('wrong-code')` while tries are left, `AppError('expired')` once it is used, too old or tried out.
 */
export async function redeemTicket(
  ticketId: string,
  proof: Proof,
  device: string | null,
  at: Instant = now(),
): Promise<Redeemed> {
  // The try is counted in a transaction of its own: a refusal must not roll it back.
  const ticket = await asActor(systemActor('sign-in'), (tx) => countTry(tx, ticketId, at))
  if (!ticket) throw new AppError('expired')
  const presented = keyedHash(`${ticketId}|${proof.kind === 'code' ? proof.code : proof.token}`)
  if (!sameHash(presented, proof.kind === 'code' ? ticket.codeHash : ticket.linkHash)) throw new AppError('wrong-code')
  return asActor(systemActor('sign-in'), async (tx) => {
    const used = await tx
      .update(signInTickets)
      .set({ usedAt: at, payload: {} })
      .where(and(eq(signInTickets.id, ticketId), isNull(signInTickets.usedAt)))
      .returning({ id: signInTickets.id })
    if (used.length === 0) throw new AppError('expired')
    const userId = await accountOf(tx, ticket.email, ticket.locale, at)
    const session = await openSession(tx, userId, device, at)
    await recordEvent(tx, systemActor('sign-in'), at, {
      action: 'account.signed-in',
      details: { userId, by: proof.kind },
    })
    const { email, payload } = ticket
    return { ...session, ticketId, email, next: payload.next ?? null, answers: payload.answers ?? null }
  })
}

async function countTry(tx: Tx, ticketId: string, at: Instant) {
  const [ticket] = await tx
    .update(signInTickets)
    .set({ tries: sql`${signInTickets.tries} + 1` })
    .where(
      and(
        eq(signInTickets.id, ticketId),
        isNull(signInTickets.usedAt),
        gt(signInTickets.expiresAt, at),
        lt(signInTickets.tries, MOST_TRIES),
      ),
    )
    .returning()
  return ticket ?? null
}

/** The account of a proven address, made where there is none yet. */
async function accountOf(tx: Tx, email: string, locale: 'en' | 'fr', at: Instant): Promise<string> {
  const [made] = await tx
    .insert(users)
    .values({ id: newId(), email, locale, emailVerifiedAt: at, createdAt: at })
    .onConflictDoUpdate({
      target: users.email,
      set: { emailVerifiedAt: sql`coalesce(${users.emailVerifiedAt}, ${at.toISOString()})` },
    })
    .returning({ id: users.id })
  if (!made) throw new AppError('unavailable')
  return made.id
}
