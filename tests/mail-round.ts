import { afterAll } from 'vitest'
import { collectDigests } from '#lib/digests/collect-digests.ts'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { type Drained, sendDueMails } from '#lib/mail/send-due-mails.ts'
import type { Transport } from '#lib/mail/transport.ts'
import { collectDueReminders } from '#lib/reminders/collect-due-reminders.ts'
import { composers } from '#worker/composers.ts'

/**
 * What the environment must name before a mail can be written. Call it after `useDatabase()`, and before the first use
 * of `env()`; the queue's connections are closed before the database goes.
 */
export function setMailEnvironment(): void {
  afterAll(closeSender)
  process.env.COMPLET_MODE = 'local'
  process.env.AUTH_URL = 'https://complet.example'
  process.env.AUTH_SECRET = 'only-for-tests-0123456789-abcdefghij'
}

/** What a worker does at an instant: queue what is due, hand it over. */
export async function mailRound(transport: Transport, at: Date): Promise<Drained> {
  await collectDueReminders(at)
  return sendDueMails({ transport, composers, clock: () => at })
}

/** The same for the mails of agencies' staff. */
export async function staffRound(transport: Transport, at: Date): Promise<Drained> {
  await collectDigests(at)
  return sendDueMails({ transport, composers, clock: () => at })
}

export type KeptMail = {
  to: string
  subject: string
  text: string
  html: string
  unsubscribeUrl: string | null
  messageId: string
}

/** A transport that keeps what it is handed. */
export function keepingTransport(): Transport & { mails: KeptMail[] } {
  const mails: KeptMail[] = []
  return {
    mails,
    async send({ to, subject, text, html, unsubscribeUrl, messageId }) {
      mails.push({ to, subject, text, html, unsubscribeUrl, messageId })
      return { result: 'sent' }
    },
    close() {},
  }
}
