import { setTimeout as sleep } from 'node:timers/promises'
import type { ClaimedMail } from './claim-mails.ts'
import type { HandedOver } from './settle-mails.ts'
import type { MailOutcome, Transport } from './transport.ts'

/** A slow server has no more than this for a batch: mail that somebody waits for may have come meanwhile. */
const PATIENCE_MS = 1_000
/** What was taken and is not recorded would be sent twice after a crash. */
const RECORD_EVERY_MS = 250

type HandOver = {
  transport: Transport
  /** How many are handed over at the same time. */
  lanes: number
  /** Is told what became of the mails, soon after and each mail once. */
  record: (handed: HandedOver[]) => Promise<void>
}

/**
 * Hands mails over until all are, the server is away or patience ends; the rest is reported as untried. With the server
 * away one mail of each lane finds out for all. Returns how many those are.
 */
export async function handOver(mails: readonly ClaimedMail[], { transport, lanes, record }: HandOver) {
  const waiting = [...mails]
  const handed: HandedOver[] = []
  const until = performance.now() + PATIENCE_MS
  let isAway = false
  const lane = async () => {
    for (let mail = waiting.shift(); mail; mail = isAway || performance.now() > until ? undefined : waiting.shift()) {
      const outcome = await send(transport, mail)
      if (outcome.result === 'unreachable') isAway = true
      handed.push({ mail, outcome })
    }
  }
  let isOver = false
  const all = Promise.all(Array.from({ length: lanes }, lane)).then(() => {
    isOver = true
  })
  while (!isOver) {
    await Promise.race([all, sleep(RECORD_EVERY_MS, undefined, { ref: false })])
    if (handed.length > 0) await record(handed.splice(0))
  }
  // The lanes may have ended while the last ones were being recorded.
  const untried = waiting.map((mail): HandedOver => ({ mail, outcome: { result: 'untried' } }))
  if (handed.length + untried.length > 0) await record([...handed, ...untried])
  return { isServerAway: isAway, untried: untried.length }
}

async function send(transport: Transport, mail: ClaimedMail): Promise<MailOutcome> {
  const { messageId, toAddress, subject, textBody, htmlBody, unsubscribeUrl } = mail
  const texts = { subject, text: textBody, html: htmlBody }
  try {
    return await transport.send({ messageId, to: toAddress, ...texts, unsubscribeUrl, at: mail.createdAt })
  } catch (error) {
    return { result: 'unclear', code: error instanceof Error ? error.name : 'unknown' }
  }
}
