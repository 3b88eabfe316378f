import { collectDigests } from '#lib/digests/collect-digests.ts'
import { WAKE_QUEUE } from '#lib/jobs/open-queue.ts'
import { sendDueMails } from '#lib/mail/send-due-mails.ts'
import type { Transport } from '#lib/mail/transport.ts'
import { collectDueReminders } from '#lib/reminders/collect-due-reminders.ts'
import type { Instant } from '#lib/time/clock.ts'
import { composers } from './composers.ts'

type JobContext = { transport: Transport; clock: () => Instant; isStopping: () => boolean }

/** Job name → what it does. A job only says that there may be work; the tables say what it is. */
export const handlers = { [WAKE_QUEUE]: drain } satisfies Record<string, (context: JobContext) => Promise<void>>

/** Queues what is due and hands it over, until nothing is left or somebody asks to stop. */
async function drain({ transport, clock, isStopping }: JobContext): Promise<void> {
  for (let hasMore = true; hasMore && !isStopping(); ) {
    await collectDueReminders(clock())
    await collectDigests(clock())
    const { sent, failed, expired, dropped } = await sendDueMails({ transport, composers, clock })
    hasMore = sent + failed + expired + dropped > 0
  }
}
