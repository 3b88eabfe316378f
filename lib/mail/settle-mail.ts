import { and, eq } from 'drizzle-orm'
import { outgoingMails } from '#db/schema/mail.ts'
import type { Tx } from '#db/transaction.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import type { ClaimedMail } from './claim-mail.ts'
import { reopenAddress } from './is-bounced.ts'
import type { MailComposer, OutgoingMail } from './mail-composer.ts'
import type { MailOutcome } from './transport.ts'

const GIVE_UP_AFTER_SECONDS = 72 * 3_600

type Settled = 'sent' | 'failed' | 'again'

/** Records what became of a mail, unless another worker has taken it over since. */
export async function settleMail(
  tx: Tx,
  composer: MailComposer | undefined,
  mail: ClaimedMail,
  outcome: MailOutcome,
  at: Instant,
): Promise<Settled> {
  if (outcome.result === 'sent') {
    if (!(await move(tx, mail, { ...EMPTIED, state: 'sent', sentAt: at, lastError: null }))) return 'sent'
    if (composer) await composer.onSent(tx, mail, at)
    else await reopenAddress(tx, mail.toAddress)
    return 'sent'
  }
  const again = plusSeconds(at, backoffSeconds(mail.attempts))
  const isFinal = outcome.result === 'bounced' || outcome.result === 'refused'
  if (isFinal || again > plusSeconds(mail.createdAt, GIVE_UP_AFTER_SECONDS)) {
    const lastError = `${outcome.result}: ${outcome.code}`
    const why = outcome.result === 'bounced' ? 'bounced' : 'undeliverable'
    const moved = await move(tx, mail, { ...EMPTIED, state: 'failed', notBefore: at, lastError })
    if (moved) await composer?.onFailed(tx, mail, at, why)
    return 'failed'
  }
  if (outcome.result === 'unclear') {
    await move(tx, mail, { notBefore: again, leaseUntil: again, lastError: outcome.code })
    return 'again'
  }
  const unwritten = composer ? EMPTIED : {}
  const released = {
    ...unwritten,
    state: 'queued' as const,
    notBefore: again,
    leaseUntil: null,
    lastError: outcome.code,
  }
  if (await move(tx, mail, released)) await composer?.onReleased(tx, mail)
  return 'again'
}

/** One minute after the first attempt, then twice as long each time, six hours at most. */
function backoffSeconds(attempts: number): number {
  return Math.min(60 * 2 ** Math.max(0, attempts - 1), 6 * 3_600)
}

// What a mail said is not kept once it has left: a sign-in mail holds what signs in.
const EMPTIED = { subject: null, textBody: null, htmlBody: null }

async function move(tx: Tx, mail: ClaimedMail, to: Partial<OutgoingMail>): Promise<boolean> {
  const { id, state, attempts } = outgoingMails
  const moved = await tx
    .update(outgoingMails)
    .set(to)
    .where(and(eq(id, mail.id), eq(state, 'sending'), eq(attempts, mail.attempts)))
    .returning({ id })
  return moved.length > 0
}
