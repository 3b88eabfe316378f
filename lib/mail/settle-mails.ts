import { asc } from 'drizzle-orm'
import { anyOf } from '#db/any-of.ts'
import { users } from '#db/schema/accounts.ts'
import type { Tx } from '#db/transaction.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import type { ClaimedMail } from './claim-mails.ts'
import { reopenAddress } from './is-bounced.ts'
import type { MailComposer, MailComposers, OutgoingMail } from './mail-composer.ts'
import { rewriteMails } from './rewrite-mails.ts'
import type { MailOutcome } from './transport.ts'

const GIVE_UP_AFTER_SECONDS = 72 * 3_600

/** A mail of this worker's and what became of it; `untried` where it was not handed over after all. */
export type HandedOver = { mail: ClaimedMail; outcome: MailOutcome | { result: 'untried' } }

/** Records what became of mails, unless another worker has taken them over since. */
export async function settleMails(
  tx: Tx,
  composers: MailComposers,
  handed: readonly HandedOver[],
  at: Instant,
): Promise<Settled['result'][]> {
  await holdRecipients(tx, handed)
  const settled = handed.map(({ mail, outcome }) => settledOf(mail, outcome, composers[mail.purpose] !== undefined, at))
  const moved = await rewriteMails(
    tx,
    settled.map(({ mail: was, to }) => ({ was, to })),
  )
  const byPurpose = Map.groupBy(
    settled.filter(({ mail }) => moved.has(mail.id)),
    ({ mail }) => mail.purpose,
  )
  for (const [purpose, group] of byPurpose) await tell(tx, composers[purpose], group, at)
  return settled.map(({ result }) => result)
}

type Settled = {
  mail: ClaimedMail
  result: 'sent' | 'failed' | 'again' | 'untried'
  to: Partial<OutgoingMail>
  /** What the composer must hear. */
  news: 'sent' | 'released' | 'bounced' | 'undeliverable' | null
}

// Whoever erases an account holds its row and deletes mails and reminders in an order of the database's own.
async function holdRecipients(tx: Tx, handed: readonly HandedOver[]) {
  const ids = handed.flatMap(({ mail }) => mail.recipientId ?? [])
  if (ids.length === 0) return
  const held = tx.select({ id: users.id }).from(users).where(anyOf(users.id, ids))
  await held.orderBy(asc(users.id)).for('key share')
}

function settledOf(mail: ClaimedMail, outcome: HandedOver['outcome'], isComposed: boolean, at: Instant): Settled {
  if (outcome.result === 'untried') {
    const { before } = mail
    return { mail, result: 'untried', to: before, news: before.state === 'queued' ? 'released' : null }
  }
  if (outcome.result === 'sent') {
    return { mail, result: 'sent', to: { ...EMPTIED, state: 'sent', sentAt: at, lastError: null }, news: 'sent' }
  }
  const again = plusSeconds(at, backoffSeconds(mail.attempts))
  const isFinal = outcome.result === 'bounced' || outcome.result === 'refused'
  if (isFinal || again > plusSeconds(mail.createdAt, GIVE_UP_AFTER_SECONDS)) {
    const lastError = `${outcome.result}: ${outcome.code}`
    const news = outcome.result === 'bounced' ? 'bounced' : 'undeliverable'
    return { mail, result: 'failed', to: { ...EMPTIED, state: 'failed', notBefore: at, lastError }, news }
  }
  // A mail that was in doubt before stays so, whatever this attempt came to: it goes out unchanged or not at all.
  if (outcome.result === 'unclear' || mail.before.state === 'sending') {
    return { mail, result: 'again', to: { notBefore: again, leaseUntil: again, lastError: outcome.code }, news: null }
  }
  const unwritten = isComposed ? EMPTIED : {}
  const waiting = { state: 'queued' as const, notBefore: again, leaseUntil: null, lastError: outcome.code }
  return { mail, result: 'again', to: { ...unwritten, ...waiting }, news: 'released' }
}

/** One minute after the first attempt, then twice as long each time, six hours at most. */
function backoffSeconds(attempts: number): number {
  return Math.min(60 * 2 ** Math.max(0, attempts - 1), 6 * 3_600)
}

// What a mail said is not kept once it has left: a sign-in mail holds what signs in.
const EMPTIED = { subject: null, textBody: null, htmlBody: null }

async function tell(tx: Tx, composer: MailComposer | undefined, settled: readonly Settled[], at: Instant) {
  const that = (news: Settled['news']) => settled.filter((one) => one.news === news).map(({ mail }) => mail)
  const sent = that('sent')
  if (!composer) {
    for (const { toAddress } of sent) await reopenAddress(tx, toAddress)
    return
  }
  if (sent.length > 0) await composer.onSent(tx, sent, at)
  const released = that('released')
  if (released.length > 0) await composer.onReleased(tx, released)
  for (const why of ['bounced', 'undeliverable'] as const) {
    const failed = that(why)
    if (failed.length > 0) await composer.onFailed(tx, failed, at, why)
  }
}
