import { setTimeout as sleep } from 'node:timers/promises'
import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { mailboxMessages } from '#db/schema/mail.ts'
import { reminderDeliveries } from '#db/schema/reminders.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { wakeWorker } from '#lib/jobs/wake-worker.ts'
import { now } from '#lib/time/clock.ts'
import { newDossier, newPerson } from '#tests/reminder-people.ts'
import { runWorker } from '#worker/run-worker.ts'
import type { Figure } from './figure.ts'
import { spreadOf } from './median.ts'

const TIMES = 8
const AHEAD_MS = 1_500
const PATIENCE_MS = 40_000
const MONDAY = new Date('2026-11-23T13:20:00Z')
const THIRD_DAY = new Date('2026-11-26T08:30:00Z')

/** From the moment a reminder is due until its mail lies in the mailbox. The worker runs here, on a clock that we know. */
export async function measureLag(): Promise<Figure[]> {
  const offset = THIRD_DAY.getTime() - now().getTime()
  const clock = () => new Date(now().getTime() + offset)
  const stop = new AbortController()
  const worker = runWorker(stop.signal, clock)
  try {
    const lags: number[] = []
    // The first shows that the worker is up.
    for (let time = 0; time <= TIMES; time += 1) lags.push(await lagOfOne(clock))
    const { median, least, most } = spreadOf(lags.slice(1))
    return [{ what: 'lag of one due reminder', value: median, unit: 'ms', spread: [least, most], most: 1_000, aim: 50 }]
  } finally {
    stop.abort()
    await worker
  }
}

async function lagOfOne(clock: () => Date): Promise<number> {
  const person = await newPerson()
  const dossierId = await newDossier(person, MONDAY)
  const stage = await firstStage(dossierId)
  const dueAt = new Date(clock().getTime() + AHEAD_MS)
  const theFirst = and(eq(reminderDeliveries.dossierId, dossierId), eq(reminderDeliveries.stage, stage))
  await database().update(reminderDeliveries).set({ dueAt }).where(theFirst)
  // As the verbs do for what is due soon: the worker sleeps until then.
  await asActor(systemActor('bench'), wakeWorker)
  for (;;) {
    const found = await database().$count(mailboxMessages, eq(mailboxMessages.toAddress, person.email))
    const lag = clock().getTime() - dueAt.getTime()
    if (found > 0) return lag
    if (lag > PATIENCE_MS) throw new Error('the reminder did not come')
    await sleep(2)
  }
}

async function firstStage(dossierId: string): Promise<string> {
  const [first] = await database()
    .select({ stage: reminderDeliveries.stage })
    .from(reminderDeliveries)
    .where(eq(reminderDeliveries.dossierId, dossierId))
    .orderBy(reminderDeliveries.dueAt)
    .limit(1)
  if (!first) throw new Error('the dossier has no reminder')
  return first.stage
}
