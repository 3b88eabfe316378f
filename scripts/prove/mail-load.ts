import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { startSmtpSink } from '#tests/smtp-sink.ts'
import { manyPeople } from './many-people.ts'
import { startMailWorker } from './start-mail-worker.ts'

export type MailLoad = {
  people: number
  /** Mails that the server took, and how many Message-IDs and people are among them. */
  accepted: number
  ids: number
  reached: number
  seconds: number
}

const MONDAY = new Date('2026-11-23T13:20:00Z')
const THIRD_DAY = new Date('2026-11-26T08:00:00Z')

/** So many reminders due at one instant, handed to a real SMTP server by two workers. Needs a database of its own. */
export async function proveMailLoad(people: number, patienceSeconds: number, workers = 2): Promise<MailLoad> {
  const addresses = await manyPeople(people, MONDAY, THIRD_DAY)
  const sink = await startSmtpSink()
  const ids = new Set<string>()
  const reached = new Set<string>()
  let accepted = 0
  sink.afterAccept = ({ messageId, to }) => {
    accepted += 1
    ids.add(messageId)
    for (const address of to) reached.add(address)
    // Fifty thousand of them need not be kept.
    sink.mails.length = 0
  }
  const started = performance.now()
  const running = Array.from({ length: workers }, () => startMailWorker(sink.url, THIRD_DAY))
  try {
    const seconds = () => (performance.now() - started) / 1_000
    while (reached.size < addresses.length && seconds() < patienceSeconds) await sleep(50)
    const took = seconds()
    // Whatever would still come twice has a moment to do so.
    await sleep(1_000)
    return { people, accepted, ids: ids.size, reached: reached.size, seconds: Math.round(took) }
  } finally {
    const ended = running.map((worker) => once(worker, 'exit'))
    for (const worker of running) worker.kill('SIGTERM')
    await Promise.all(ended)
    await closeSender()
    await sink.close()
  }
}
