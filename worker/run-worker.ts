import { sql } from 'drizzle-orm'
import { closeDatabase } from '#db/client.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { eraseExpired } from '#lib/accounts/erase-expired.ts'
import { listenForWakes } from '#lib/jobs/listen-for-wakes.ts'
import { nextDueAt } from '#lib/jobs/next-due-at.ts'
import { WAKE_QUEUE } from '#lib/jobs/open-queue.ts'
import { closeSender, WORKER_LOOKS_EVERY_SECONDS } from '#lib/jobs/wake-worker.ts'
import { log } from '#lib/log.ts'
import { forgetOldMails } from '#lib/mail/forget-old-mails.ts'
import { openTransport } from '#lib/mail/transport.ts'
import { refreshStaleStandings } from '#lib/progress/refresh-stale-standings.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { traceOf } from '#lib/trace-of.ts'
import { handlers } from './handlers.ts'
import { wakeable } from './wakeable.ts'

const LONGEST_SLEEP_MS = WORKER_LOOKS_EVERY_SECONDS * 1_000
const AN_HOUR_MS = 3_600_000
const CLOCK_TOLERANCE_SECONDS = 30

/**
 * Runs until the signal: drains the tables, then sleeps until the next thing is due, somebody wakes it, or half a
 * minute has passed. Nothing that goes wrong ends it; the tables keep what is to be done.
 */
export async function runWorker(stop: AbortSignal, clock: () => Instant = now): Promise<void> {
  const transport = openTransport()
  const bell = wakeable()
  stop.addEventListener('abort', bell.wake)
  const isStopping = () => stop.aborted
  let unlisten: (() => Promise<void>) | null = null
  let troubles = 0
  let cleaned = 0
  while (!isStopping()) {
    const started = clock()
    try {
      unlisten ??= await listenForWakes(bell.wake)
      if (await isClockRight()) await handlers[WAKE_QUEUE]({ transport, clock, isStopping })
      if (started.getTime() - cleaned > AN_HOUR_MS) {
        await forgetOldMails(started)
        await eraseExpired(started)
        await refreshStaleStandings(started)
        cleaned = started.getTime()
      }
      const due = await nextDueAt(started)
      troubles = 0
      await bell.sleep(
        due ? Math.min(Math.max(due.getTime() - clock().getTime(), 0), LONGEST_SLEEP_MS) : LONGEST_SLEEP_MS,
      )
    } catch (error) {
      troubles += 1
      log.warn(traceOf(error), 'the worker had trouble')
      await bell.sleep(Math.min(250 * 2 ** troubles, LONGEST_SLEEP_MS))
    }
  }
  transport.close()
  await unlisten?.()
  await closeSender()
  await closeDatabase()
}

// Leases and days mean nothing by a clock that is off: then this worker leaves the work to others, and says so.
async function isClockRight(): Promise<boolean> {
  const [row] = await asActor(systemActor('worker'), (tx) => tx.execute<{ ms: string }>(NOW), { readOnly: true })
  const skew = Math.abs(now().getTime() - Number(row?.ms)) / 1_000
  if (skew <= CLOCK_TOLERANCE_SECONDS) return true
  log.error({ seconds: Math.round(skew) }, 'this clock and the database’s differ: nothing is sent from here')
  return false
}

const NOW = sql`select extract(epoch from clock_timestamp()) * 1000 as ms`
