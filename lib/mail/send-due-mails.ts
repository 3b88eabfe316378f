import { and, eq, inArray, lte } from 'drizzle-orm'
import { outgoingMails } from '#db/schema/mail.ts'
import type { Tx } from '#db/transaction.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { log } from '#lib/log.ts'
import { type Instant, now, plusSeconds } from '#lib/time/clock.ts'
import { type ClaimedMail, type Claims, claimMails, LEASE_SECONDS, lockDueMail, lockDueMails } from './claim-mails.ts'
import { handOver } from './hand-over.ts'
import type { MailComposers, OutgoingMail } from './mail-composer.ts'
import { rewriteMails } from './rewrite-mails.ts'
import { type HandedOver, settleMails } from './settle-mails.ts'
import type { Transport } from './transport.ts'

type SendDueMails = {
  transport: Transport
  /** For mail that is written when it leaves. */
  composers: MailComposers
  clock?: () => Instant
  /** At most so many mails; the caller comes back for the rest. */
  limit?: number
  /** How many are handed over at the same time. */
  lanes?: number
}

export type Drained = Record<'sent' | 'failed' | 'again' | 'expired' | 'postponed' | 'dropped' | 'broken', number>

/**
 * Hands over the mail that is due, batch by batch: claimed and written in one transaction, handed over outside of any,
 * recorded in another. Any number of workers may do so at once: each mail is claimed by one. Before every batch, mail
 * that somebody waits for goes first.
 */
export async function sendDueMails({ limit = 200, lanes = 4, ...more }: SendDueMails): Promise<Drained> {
  const drained: Drained = { sent: 0, failed: 0, again: 0, expired: 0, postponed: 0, dropped: 0, broken: 0 }
  const how: How = { clock: now, ...more, lanes: Math.ceil(lanes / CREWS), drained }
  let left = limit
  let isAway = false
  const crew = async () => {
    // A slow server gets fewer mails at a time, so that few are written and given back.
    for (let size = LARGEST_BATCH; left > 0 && !isAway; ) {
      const wanted = Math.min(size, left)
      left -= wanted
      const { claimed, taken } = await claimBatch(how, wanted)
      left += wanted - taken
      if (taken === 0) return
      const { isServerAway, untried } = await handOverBatch(how, claimed)
      left += untried
      if (isServerAway) isAway = true
      size = untried > 0 ? Math.max(how.lanes, Math.floor(size / 2)) : Math.min(size * 2, LARGEST_BATCH)
    }
  }
  await Promise.all(Array.from({ length: CREWS }, crew))
  return drained
}

// While one waits for the database or the mail server, the other writes.
const CREWS = 2
const LARGEST_BATCH = 50
const BROKEN_WAITS_SECONDS = 300

type How = Required<Omit<SendDueMails, 'limit'>> & { drained: Drained }

const actor = systemActor('mail')

async function claimBatch(how: How, size: number): Promise<{ claimed: ClaimedMail[]; taken: number }> {
  const { composers, clock, lanes, drained } = how
  let due: OutgoingMail[] = []
  let claims: Claims[]
  try {
    const all = await asActor(actor, async (tx) => {
      due = await lockDueMails(tx, composers, clock(), { urgent: lanes, composed: size })
      return claimMails(tx, composers, due, clock())
    })
    claims = [all]
  } catch (error) {
    if (due.length === 0) throw error
    claims = await claimOneByOne(how, due)
  }
  for (const one of claims) for (const what of ['expired', 'postponed', 'dropped'] as const) drained[what] += one[what]
  return { claimed: claims.flatMap(({ claimed }) => claimed), taken: due.length }
}

// One mail that cannot be written must not hold up those beside it.
async function claimOneByOne({ composers, clock, drained }: How, mails: readonly OutgoingMail[]): Promise<Claims[]> {
  const claims: Claims[] = []
  for (const { id } of mails) {
    try {
      const claim = async (tx: Tx) => claimMails(tx, composers, await lockDueMail(tx, id, clock()), clock())
      claims.push(await asActor(actor, claim))
    } catch (error) {
      log.error({ mail: id, reason: nameOf(error) }, 'a mail could not be dealt with')
      await asActor(actor, (tx) => setAside(tx, id, clock()))
      drained.broken += 1
    }
  }
  return claims
}

async function setAside(tx: Tx, id: string, at: Instant) {
  const { state } = outgoingMails
  await tx
    .update(outgoingMails)
    .set({ notBefore: plusSeconds(at, BROKEN_WAITS_SECONDS), lastError: 'broken' })
    .where(and(eq(outgoingMails.id, id), inArray(state, ['queued', 'sending']), lte(outgoingMails.notBefore, at)))
}

async function handOverBatch(how: How, claimed: readonly ClaimedMail[]) {
  const { transport, lanes, clock } = how
  const open = new Map(claimed.map((mail) => [mail.id, mail]))
  const renewal = setInterval(() => void renewLeases([...open.values()], clock()), (LEASE_SECONDS * 1_000) / 3)
  const record = async (handed: HandedOver[]) => {
    for (const { mail } of handed) open.delete(mail.id)
    await settle(how, handed)
  }
  try {
    return await handOver(claimed, { transport, lanes, record })
  } finally {
    clearInterval(renewal)
  }
}

// One slow answer must not outlast the lease, or a second worker would hand the mail over as well.
async function renewLeases(mails: readonly ClaimedMail[], at: Instant) {
  const leaseUntil = plusSeconds(at, LEASE_SECONDS)
  const renewed = mails.map((was) => ({ was, to: { leaseUntil, notBefore: leaseUntil } }))
  await asActor(actor, (tx) => rewriteMails(tx, renewed)).catch(() => {})
}

async function settle({ composers, clock, drained }: How, handed: readonly HandedOver[]) {
  for (const { mail, outcome } of handed) {
    if (outcome.result === 'sent' || outcome.result === 'untried') continue
    const { result, code: answer } = outcome
    log.warn({ mail: mail.id, purpose: mail.purpose, result, answer }, 'a mail did not leave')
  }
  const record = async (these: readonly HandedOver[]) => {
    const results = await asActor(actor, (tx) => settleMails(tx, composers, these, clock()))
    for (const result of results) if (result !== 'untried') drained[result] += 1
  }
  try {
    await record(handed)
  } catch {
    for (const one of handed) await record([one]).catch((error) => lost(one, error))
  }
  function lost({ mail }: HandedOver, error: unknown) {
    // Its lease runs out, and it goes out again under its Message-ID.
    log.error({ mail: mail.id, reason: nameOf(error) }, 'a mail could not be recorded')
    drained.broken += 1
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}
