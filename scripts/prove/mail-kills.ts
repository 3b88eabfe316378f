import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { eq, inArray } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { closeSender, wakeWorker } from '#lib/jobs/wake-worker.ts'
import { newDossier, newPerson } from '#tests/reminder-people.ts'
import { type SmtpSink, startSmtpSink } from '#tests/smtp-sink.ts'
import { startMailWorker } from './start-mail-worker.ts'

/** Where the worker is killed: before the message, between the message and the answer, right after the answer. */
const MOMENTS = ['before the message', 'before the answer', 'after the answer'] as const
type Moment = (typeof MOMENTS)[number]

export type MailKills = {
  kills: Record<Moment, number>
  /** One reminder each: those whose mail the kill aims at, and those in the same batch. */
  people: number
  /** People who got theirs. */
  reached: number
  /** People who got it under more than one Message-ID. */
  withTwoIds: number
  /** Copies beyond the first, all told: the same mail, which a mailbox knows by its Message-ID. */
  copies: number
  /** The most copies that one person got beyond the first. */
  mostCopies: number
}

// The dossiers begin on a Monday; the worker believes that it is the third working day after.
const MONDAY = new Date('2026-11-23T13:20:00Z')
const THIRD_DAY = new Date('2026-11-26T08:30:00Z')

/** Their mails are claimed together; some have left and some have not when the worker dies. */
export const PEOPLE_A_KILL = 7

/**
 * Kills the worker with SIGKILL so many times while it hands over reminders, and starts another each time. Needs a
 * migrated database that is named in DATABASE_URL and that nobody else's worker looks at.
 */
export async function proveMailKills(kills: number): Promise<MailKills> {
  const sink = await startSmtpSink()
  const done: Record<Moment, number> = { 'before the message': 0, 'before the answer': 0, 'after the answer': 0 }
  const addresses: string[] = []
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const moment = MOMENTS[kill % MOMENTS.length] ?? 'before the answer'
      addresses.push(...(await killOnce(sink, moment)))
      done[moment] += 1
    }
    const last = startMailWorker(sink.url, THIRD_DAY)
    await untilNothingWaits()
    last.kill('SIGTERM')
    await once(last, 'exit')
    return { kills: done, ...countsOf(sink, addresses) }
  } finally {
    await closeSender()
    await sink.close()
  }
}

async function killOnce(sink: SmtpSink, moment: Moment): Promise<string[]> {
  const worker = startMailWorker(sink.url, THIRD_DAY)
  const ended = once(worker, 'exit')
  // What the worker before left in doubt is settled first, so that each mail is in doubt once.
  await untilNothingWaits()
  const people = await Promise.all(Array.from({ length: PEOPLE_A_KILL }, () => newPerson()))
  const addresses = people.map(({ email }) => email)
  arm(sink, moment, addresses[Math.floor(PEOPLE_A_KILL / 2)] ?? '', worker, ended)
  for (const person of people) await newDossier(person, MONDAY)
  await asActor(systemActor('proof'), wakeWorker)
  await ended
  disarm(sink)
  await passLease()
  return addresses
}

function arm(sink: SmtpSink, moment: Moment, address: string, worker: ChildProcess, ended: Promise<unknown>) {
  sink.refuseRecipient = (recipient) => {
    if (moment === 'before the message' && recipient === address) worker.kill('SIGKILL')
    return null
  }
  sink.beforeAccept = async ({ to }) => {
    if (moment === 'before the answer' && to.includes(address)) {
      worker.kill('SIGKILL')
      await ended
    }
    return 'accept'
  }
  sink.afterAccept = ({ to }) => {
    if (moment === 'after the answer' && to.includes(address)) worker.kill('SIGKILL')
  }
}

function disarm(sink: SmtpSink) {
  sink.refuseRecipient = () => null
  sink.beforeAccept = async () => 'accept'
  sink.afterAccept = () => {}
}

// Two minutes of waiting, cut short: what the lease says is past.
async function passLease() {
  const past = { leaseUntil: THIRD_DAY, notBefore: THIRD_DAY }
  await database().update(outgoingMails).set(past).where(eq(outgoingMails.state, 'sending'))
}

/** A worker looks every half minute by itself; what a dead one held locked may have to wait for that. */
const PATIENCE_MS = 90_000

async function untilNothingWaits() {
  for (const deadline = performance.now() + PATIENCE_MS; performance.now() < deadline; await sleep(25)) {
    const waiting = await database()
      .select({ id: outgoingMails.id })
      .from(outgoingMails)
      .where(inArray(outgoingMails.state, ['queued', 'sending']))
    if (waiting.length === 0) return
  }
  throw new Error('a mail was still waiting after a minute and a half')
}

function countsOf(sink: SmtpSink, addresses: readonly string[]) {
  const got = addresses.map((address) => sink.mails.filter(({ to }) => to.includes(address)))
  const copies = got.map((mails) => Math.max(0, mails.length - 1))
  return {
    people: addresses.length,
    reached: got.filter((mails) => mails.length > 0).length,
    withTwoIds: got.filter((mails) => new Set(mails.map(({ messageId }) => messageId)).size > 1).length,
    copies: copies.reduce((sum, one) => sum + one, 0),
    mostCopies: Math.max(0, ...copies),
  }
}
