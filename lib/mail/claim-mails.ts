import { and, asc, desc, eq, inArray, lte, notInArray, type SQL } from 'drizzle-orm'
import { anyOf } from '#db/any-of.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import type { MailPurpose } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import type { Composition, MailComposers, OutgoingMail } from './mail-composer.ts'
import { type Rewrite, rewriteMails } from './rewrite-mails.ts'

export const LEASE_SECONDS = 120
const DAY_SECONDS = 24 * 3_600

/** What became of each mail of a batch: claimed, or taken care of without sending. */
export type Claims = { claimed: ClaimedMail[]; expired: number; postponed: number; dropped: number }

/** A mail that this worker hands over. `before` is how it stood when it was taken. */
export type ClaimedMail = WrittenMail & { before: OutgoingMail }

type WrittenMail = OutgoingMail & { subject: string; textBody: string; htmlBody: string }

/**
 * Takes mails that are due, before anybody hands them over: they are `sending` from here on, with a lease. A mail found
 * in `sending` has outlived its lease: it may have left or not, so it goes out unchanged, under its Message-ID, or not
 * at all.
 */
export async function claimMails(
  tx: Tx,
  composers: MailComposers,
  mails: readonly OutgoingMail[],
  at: Instant,
): Promise<Claims> {
  const fates = new Map<string, Fate>()
  const groups = Map.groupBy(mails, ({ purpose }) => purpose)
  for (const [purpose, group] of groups) {
    for (const [id, fate] of await fatesOf(tx, composers[purpose], group, at)) fates.set(id, fate)
  }
  return carryOut(tx, mails, fates, at)
}

/**
 * Locks mails that are due, those for signing in before the oldest, passing over what other workers hold. Mail that somebody waits for is never
 * composed: where some is due, it comes alone, `urgent` at a time.
 */
export async function lockDueMails(
  tx: Tx,
  composers: MailComposers,
  at: Instant,
  limits: { urgent: number; composed: number },
): Promise<OutgoingMail[]> {
  const composed = Object.keys(composers) as MailPurpose[]
  const locked = (which: SQL, limit: number, ...first: SQL[]) =>
    tx
      .select()
      .from(outgoingMails)
      .where(and(isDue(at), which))
      .orderBy(...first, asc(outgoingMails.notBefore))
      .limit(limit)
      .for('update', { skipLocked: true })
  // Whoever signs in sits there waiting; an agency may have invited hundreds for this instant.
  const signInFirst = desc(eq(outgoingMails.purpose, 'sign_in'))
  const urgent = await locked(notInArray(outgoingMails.purpose, composed), limits.urgent, signInFirst)
  return urgent.length > 0 ? urgent : locked(inArray(outgoingMails.purpose, composed), limits.composed)
}

/** One mail, where it is still due and nobody else holds it. */
export function lockDueMail(tx: Tx, id: string, at: Instant): Promise<OutgoingMail[]> {
  return tx
    .select()
    .from(outgoingMails)
    .where(and(eq(outgoingMails.id, id), isDue(at)))
    .for('update', { skipLocked: true })
}

function isDue(at: Instant) {
  return and(inArray(outgoingMails.state, ['queued', 'sending']), lte(outgoingMails.notBefore, at))
}

type Fate = Composition | { result: 'as it stands' | 'expired' | 'unconfirmed' }

async function fatesOf(
  tx: Tx,
  composer: MailComposers[MailPurpose],
  mails: readonly OutgoingMail[],
  at: Instant,
): Promise<ReadonlyMap<string, Fate>> {
  const fates = new Map<string, Fate>()
  const isExpired = ({ expiresAt }: OutgoingMail) => expiresAt !== null && expiresAt <= at
  for (const mail of mails.filter(isExpired)) fates.set(mail.id, { result: 'expired' })
  const live = mails.filter((mail) => !isExpired(mail))
  const inDoubt = live.filter(({ state }) => state === 'sending')
  // A sign-in mail is not sent twice on a doubt: the person asks again, and gets a code that is fresh.
  const young = composer ? inDoubt.filter((mail) => !isOld(mail, at)) : []
  const due = young.length > 0 ? await composer?.stillDue(tx, young, at) : undefined
  const isStillDue = ({ id }: OutgoingMail) => due?.has(id) ?? false
  for (const mail of inDoubt) fates.set(mail.id, { result: isStillDue(mail) ? 'as it stands' : 'unconfirmed' })
  const lost = inDoubt.filter((mail) => !isStillDue(mail))
  if (lost.length > 0) await composer?.onFailed(tx, lost, at, 'undeliverable')
  const queued = live.filter(({ state }) => state === 'queued')
  if (!composer) for (const mail of queued) fates.set(mail.id, { result: 'as it stands' })
  else if (queued.length > 0) for (const [id, fate] of await composer.compose(tx, queued, at)) fates.set(id, fate)
  return fates
}

function isOld({ leaseUntil, createdAt }: OutgoingMail, at: Instant): boolean {
  return plusSeconds(leaseUntil ?? createdAt, DAY_SECONDS) < at
}

async function carryOut(
  tx: Tx,
  mails: readonly OutgoingMail[],
  fates: ReadonlyMap<string, Fate>,
  at: Instant,
): Promise<Claims> {
  const claims: Claims = { claimed: [], expired: 0, postponed: 0, dropped: 0 }
  const rewrites: Rewrite[] = []
  const pointless: string[] = []
  for (const was of mails) {
    const fate = fates.get(was.id) ?? { result: 'nothing' }
    if (fate.result === 'later') {
      rewrites.push({ was, to: { notBefore: fate.at } })
      claims.postponed += 1
    } else if (fate.result === 'expired') {
      rewrites.push({ was, to: ended('expired', 'expired', at) })
      claims.expired += 1
    } else if (fate.result === 'nothing') {
      pointless.push(was.id)
      claims.dropped += 1
    } else {
      const taken = fate.result === 'unconfirmed' ? null : take(was, fate, at)
      rewrites.push({ was, to: taken ?? ended('failed', fate.result === 'unconfirmed' ? 'unconfirmed' : 'empty', at) })
      if (taken) claims.claimed.push({ ...taken, before: was })
      else claims.dropped += 1
    }
  }
  await rewriteMails(tx, rewrites)
  // Nothing ever left under these keys, so that something may still leave today.
  if (pointless.length > 0) await tx.delete(outgoingMails).where(anyOf(outgoingMails.id, pointless))
  return claims
}

function take(was: OutgoingMail, fate: Fate, at: Instant): WrittenMail | null {
  const written = fate.result === 'send' ? writtenOf(fate) : {}
  const { subject, textBody, htmlBody } = { ...was, ...written }
  if (!subject || !textBody || !htmlBody) return null
  const leaseUntil = plusSeconds(at, LEASE_SECONDS)
  const lease = { state: 'sending' as const, attempts: was.attempts + 1, leaseUntil, notBefore: leaseUntil }
  return { ...was, ...written, subject, textBody, htmlBody, ...lease }
}

function writtenOf({ subject, text, html, to, unsubscribeUrl }: Extract<Composition, { result: 'send' }>) {
  return { subject, textBody: text, htmlBody: html, toAddress: to, unsubscribeUrl }
}

function ended(state: 'expired' | 'failed', lastError: string, at: Instant): Partial<OutgoingMail> {
  return { state, lastError, subject: null, textBody: null, htmlBody: null, leaseUntil: null, notBefore: at }
}
