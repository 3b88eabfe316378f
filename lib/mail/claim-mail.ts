import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import { outgoingMails } from '#db/schema/mail.ts'
import type { Tx } from '#db/transaction.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import type { MailComposer, MailComposers, OutgoingMail } from './mail-composer.ts'

export const LEASE_SECONDS = 120
const DAY_SECONDS = 24 * 3_600

type Claim =
  | { result: 'send'; mail: ClaimedMail }
  /** Taken care of without sending: expired, postponed, dropped. */
  | { result: 'expired' | 'postponed' | 'dropped' }
  | { result: 'none' }

export type ClaimedMail = OutgoingMail & { subject: string; textBody: string; htmlBody: string }

/**
 * Takes a mail that is due, before anybody hands it over: it is `sending` from here on, with a lease. A mail
 * found in `sending` has outlived its lease: it may have left or not, so it goes out unchanged, under its Message-ID,
 * or not at all.
 */
export async function claimMail(tx: Tx, composers: MailComposers, id: string, at: Instant): Promise<Claim> {
  const [mail] = await tx
    .select()
    .from(outgoingMails)
    .where(and(eq(outgoingMails.id, id), isPending, lte(outgoingMails.notBefore, at)))
    .for('update', { skipLocked: true })
  if (!mail) return { result: 'none' }
  const composer = composers[mail.purpose]
  if (mail.expiresAt && mail.expiresAt <= at) return drop(tx, mail, 'expired', 'expired', at)
  if (mail.state === 'sending') return claimAgain(tx, composer, mail, at)
  if (!composer) return claim(tx, mail, {}, at)
  const composed = await composer.compose(tx, mail, at)
  if (composed.result === 'send') {
    const { subject, text, html, to, unsubscribeUrl } = composed
    return claim(tx, mail, { subject, textBody: text, htmlBody: html, toAddress: to, unsubscribeUrl }, at)
  }
  if (composed.result === 'later') {
    await tx.update(outgoingMails).set({ notBefore: composed.at }).where(eq(outgoingMails.id, mail.id))
    return { result: 'postponed' }
  }
  // Nothing ever left under this key, so that something may still leave today.
  await tx.delete(outgoingMails).where(eq(outgoingMails.id, mail.id))
  return { result: 'dropped' }
}

/** The ids of mails that are due, oldest first. */
export async function dueMailIds(tx: Tx, at: Instant, limit: number): Promise<string[]> {
  const rows = await tx
    .select({ id: outgoingMails.id })
    .from(outgoingMails)
    .where(and(isPending, lte(outgoingMails.notBefore, at)))
    .orderBy(asc(outgoingMails.notBefore))
    .limit(limit)
  return rows.map(({ id }) => id)
}

const isPending = inArray(outgoingMails.state, ['queued', 'sending'])

// A sign-in mail is not sent twice on a doubt: the person asks again, and gets a code that is fresh.
async function claimAgain(tx: Tx, composer: MailComposer | undefined, mail: OutgoingMail, at: Instant): Promise<Claim> {
  const isOld = plusSeconds(mail.leaseUntil ?? mail.createdAt, DAY_SECONDS) < at
  if (isOld || !composer || !(await composer.isStillDue(tx, mail, at))) {
    await composer?.onFailed(tx, mail, at, 'undeliverable')
    return drop(tx, mail, 'failed', 'unconfirmed', at)
  }
  return claim(tx, mail, {}, at)
}

async function claim(tx: Tx, mail: OutgoingMail, composed: Partial<OutgoingMail>, at: Instant): Promise<Claim> {
  const leaseUntil = plusSeconds(at, LEASE_SECONDS)
  const [claimed] = await tx
    .update(outgoingMails)
    .set({ ...composed, state: 'sending', attempts: mail.attempts + 1, leaseUntil, notBefore: leaseUntil })
    .where(eq(outgoingMails.id, mail.id))
    .returning()
  const { subject, textBody, htmlBody } = claimed ?? {}
  if (!claimed || !subject || !textBody || !htmlBody) return drop(tx, mail, 'failed', 'empty', at)
  return { result: 'send', mail: { ...claimed, subject, textBody, htmlBody } }
}

async function drop(tx: Tx, mail: OutgoingMail, state: 'expired' | 'failed', lastError: string, at: Instant) {
  const emptied = { subject: null, textBody: null, htmlBody: null, leaseUntil: null, notBefore: at }
  await tx
    .update(outgoingMails)
    .set({ state, lastError, ...emptied })
    .where(eq(outgoingMails.id, mail.id))
  return { result: state === 'expired' ? ('expired' as const) : ('dropped' as const) }
}
