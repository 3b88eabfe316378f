import { sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { inTransaction } from '#db/transaction.ts'
import { sendDueMails } from '#lib/mail/send-due-mails.ts'
import type { Transport } from '#lib/mail/transport.ts'
import { collectDueReminders } from '#lib/reminders/collect-due-reminders.ts'
import { reminderComposer } from '#lib/reminders/reminder-composer.ts'
import { newDossier, newPerson } from '#tests/reminder-people.ts'
import type { Figure } from './figure.ts'
import { spreadOf } from './median.ts'

const ROUNDS = 8
// A morning's worth.
const MAILS = 500
const LANES = 4
// The dossiers begin on a Monday; three working days later their first reminder is due, in the morning.
const MONDAY = new Date('2026-11-23T13:20:00Z')
const THIRD_DAY = new Date('2026-11-26T08:30:00Z')

/**
 * Reminders that find their reader, from the table to the transport, beside a plain loop that takes as many rows with
 * `for update skip locked` and marks them, one to a transaction, in as many lanes. The transport takes everything at once.
 */
export async function measureHandingOver(): Promise<Figure[]> {
  const ours: number[] = []
  const plain: number[] = []
  const collected: number[] = []
  while ((await collectDueReminders(THIRD_DAY)) + (await handOver()) > 0);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (let mail = 0; mail < MAILS; mail += 1) await newDossier(await newPerson(), MONDAY)
    await fillQueue()
    plain.push(MAILS / (await seconds(plainLoop)))
    const collecting = await seconds(() => collectDueReminders(THIRD_DAY))
    collected.push(MAILS / collecting)
    const handing = await seconds(async () => {
      if ((await handOver()) !== MAILS) throw new Error('not every reminder was handed over')
    })
    ours.push(MAILS / (collecting + handing))
  }
  // The first round is that of code that is not warm yet.
  const ratio = (figures: readonly number[]) => {
    const { median, least, most } = spreadOf(figures.map((one, round) => one / (plain[round] ?? Number.NaN)).slice(1))
    return { value: median, spread: [least, most] as const }
  }
  const rate = (what: string, figures: readonly number[]) => {
    const { median, least, most } = spreadOf(figures.slice(1))
    return { what, value: median, unit: '/s' as const, spread: [least, most] as const }
  }
  return [
    { what: 'reminders queued ÷ plain skip-locked loop', ...ratio(collected) },
    {
      what: 'reminders judged, written and handed over ÷ plain skip-locked loop',
      ...ratio(ours),
      least: 0.3,
      aim: 0.5,
    },
    rate('  plain loop', plain),
    rate('  reminders judged, written and handed over', ours),
  ]
}

const taker: Transport = { send: async () => ({ result: 'sent' }), close: () => {} }

async function handOver(): Promise<number> {
  const composers = { reminders: reminderComposer }
  const how = { transport: taker, composers, clock: () => THIRD_DAY, limit: MAILS, lanes: LANES }
  return (await sendDueMails(how)).sent
}

async function fillQueue(): Promise<void> {
  await database().execute(sql`insert into bench_queue (id, text)
    select n, 'something to say' from generate_series(1, ${MAILS}::int) n
    on conflict (id) do update set state = 'queued'`)
}

async function plainLoop(): Promise<void> {
  const lane = async () => {
    while (await inTransaction(takeOne));
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}

const takeOne: Parameters<typeof inTransaction<boolean>>[0] = async (tx) => {
  const [row] = await tx.execute<{ id: number }>(
    sql`select id from bench_queue where state = 'queued' order by id for update skip locked limit 1`,
  )
  if (!row) return false
  await tx.execute(sql`update bench_queue set state = 'sent' where id = ${row.id}`)
  return true
}

async function seconds(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await run()
  return (performance.now() - from) / 1_000
}
