import { and, eq } from 'drizzle-orm'
import { outgoingMails } from '#db/schema/mail.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { log } from '#lib/log.ts'
import { type Instant, now, plusSeconds } from '#lib/time/clock.ts'
import { type ClaimedMail, claimMail, dueMailIds, LEASE_SECONDS } from './claim-mail.ts'
import type { MailComposers } from './mail-composer.ts'
import { settleMail } from './settle-mail.ts'
import type { MailOutcome, Transport } from './transport.ts'

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

/** Hands over the mail that is due. Any number of workers may do so at once: each mail is claimed by one. */
export async function sendDueMails({ clock = now, limit = 200, lanes = 4, ...how }: SendDueMails): Promise<Drained> {
  const drained: Drained = { sent: 0, failed: 0, again: 0, expired: 0, postponed: 0, dropped: 0, broken: 0 }
  const ids = await asActor(actor, (tx) => dueMailIds(tx, clock(), limit), { readOnly: true })
  // With the server away one mail finds out for all: the others keep their attempts.
  let isAway = false
  const lane = async () => {
    for (let id = ids.shift(); id && !isAway; id = ids.shift()) {
      const result = await sendOne(id, { ...how, clock })
      if (result === 'unreachable') isAway = true
      if (result !== 'none') drained[result === 'unreachable' ? 'again' : result] += 1
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return drained
}

const actor = systemActor('mail')

type One = Required<Pick<SendDueMails, 'transport' | 'composers' | 'clock'>>

async function sendOne(id: string, { transport, composers, clock }: One) {
  try {
    const claimed = await asActor(actor, (tx) => claimMail(tx, composers, id, clock()))
    if (claimed.result !== 'send') return claimed.result
    const { mail } = claimed
    const outcome = await handOver(transport, mail, clock)
    if (outcome.result !== 'sent')
      log.warn({ mail: id, purpose: mail.purpose, ...safe(outcome) }, 'a mail did not leave')
    const settled = await asActor(actor, (tx) => settleMail(tx, composers[mail.purpose], mail, outcome, clock()))
    return outcome.result === 'unreachable' ? 'unreachable' : settled
  } catch (error) {
    return setAside(id, error, clock())
  }
}

// A slow server must not outlast the lease, or a second worker would hand the mail over as well.
async function handOver(transport: Transport, mail: ClaimedMail, clock: () => Instant): Promise<MailOutcome> {
  const renewal = setInterval(() => void renewLease(mail, clock()).catch(() => {}), (LEASE_SECONDS * 1_000) / 3)
  try {
    const { messageId, toAddress, subject, textBody, htmlBody, unsubscribeUrl } = mail
    const texts = { subject, text: textBody, html: htmlBody }
    return await transport.send({ messageId, to: toAddress, ...texts, unsubscribeUrl, at: mail.createdAt })
  } finally {
    clearInterval(renewal)
  }
}

async function renewLease(mail: ClaimedMail, at: Instant) {
  const leaseUntil = plusSeconds(at, LEASE_SECONDS)
  await asActor(actor, (tx) =>
    tx
      .update(outgoingMails)
      .set({ leaseUntil, notBefore: leaseUntil })
      .where(and(eq(outgoingMails.id, mail.id), eq(outgoingMails.attempts, mail.attempts))),
  )
}

// One mail that cannot be written must not hold up those behind it.
async function setAside(id: string, error: unknown, at: Instant): Promise<'broken'> {
  log.error({ mail: id, reason: error instanceof Error ? error.name : 'unknown' }, 'a mail could not be dealt with')
  await asActor(actor, (tx) =>
    tx
      .update(outgoingMails)
      .set({ notBefore: plusSeconds(at, 300), lastError: 'broken' })
      .where(and(eq(outgoingMails.id, id), eq(outgoingMails.state, 'queued'))),
  )
  return 'broken'
}

function safe(outcome: MailOutcome) {
  return outcome.result === 'sent' ? {} : { result: outcome.result, answer: outcome.code }
}
