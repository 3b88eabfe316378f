import { afterAll } from 'vitest'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { type Drained, sendDueMails } from '#lib/mail/send-due-mails.ts'
import type { Transport } from '#lib/mail/transport.ts'
import { collectDueReminders } from '#lib/reminders/collect-due-reminders.ts'
import { reminderComposer } from '#lib/reminders/reminder-composer.ts'

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
  return sendDueMails({ transport, composers: { reminders: reminderComposer }, clock: () => at })
}
