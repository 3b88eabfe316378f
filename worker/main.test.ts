import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { afterEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { mailboxMessages } from '#db/schema/mail.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'
import { now, plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'

const addresses = useDatabase()
setMailEnvironment()

const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

async function startWorker(): Promise<{ worker: ChildProcess; lines: string[] }> {
  const settings = { LOG_LEVEL: 'info', SMTP_URL: '', DATABASE_URL: addresses.webUrl }
  const worker = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  started.push(worker)
  const lines: string[] = []
  worker.stdout?.on('data', (chunk: Buffer) => lines.push(...chunk.toString().split('\n').filter(Boolean)))
  while (lines.length === 0) await sleep(20)
  return { worker, lines }
}

const queue = (to: string) =>
  asActor(systemActor('test'), (tx) =>
    queueMail(tx, {
      purpose: 'sign_in',
      reference: to,
      recipientId: null,
      to,
      locale: 'en',
      content: { subject: 'Subject', text: 'Text', html: 'Html' },
      expiresAt: plusSeconds(now(), 600),
    }),
  )

async function arrival(to: string): Promise<void> {
  const from = performance.now()
  for (;;) {
    const found = await database().select().from(mailboxMessages).where(eq(mailboxMessages.toAddress, to))
    if (found.length > 0) return
    if (performance.now() - from > 25_000) throw new Error('no mail')
    await sleep(2)
  }
}

describe('the worker as a process', () => {
  it('says that it is up, delivers what is queued while it sleeps, and ends in order on SIGTERM', async () => {
    await queue('first@example.org')
    const { worker, lines } = await startWorker()
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'the worker is up', mode: 'local', mail: 'mailbox' })
    await arrival('first@example.org')
    for (let mail = 0; mail < 5; mail += 1) {
      await queue(`m${mail}@example.org`)
      // Woken, not by its half-minute look: `arrival` gives up before that. The lag itself is the bench's.
      await arrival(`m${mail}@example.org`)
    }
    worker.kill('SIGTERM')
    expect(await once(worker, 'exit')).toEqual([0, null])
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ msg: 'the worker has stopped' })
    expect(lines.join('')).not.toContain('example.org')
  })

  it('ends when the program that started it ends', async () => {
    const { worker } = await startWorker()
    worker.disconnect()
    expect(await once(worker, 'exit')).toEqual([0, null])
  })

  it('outlives a database that goes away for a moment', async () => {
    const { worker } = await startWorker()
    await queue('before@example.org')
    await arrival('before@example.org')
    const kill = `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'complet worker%' and datname = current_database()`
    const { default: postgres } = await import('postgres')
    const admin = postgres(addresses.adminUrl, { max: 1 })
    for (let round = 0; round < 3; round += 1) {
      await admin.unsafe(kill)
      await sleep(200)
    }
    await admin.end()
    await queue('after@example.org')
    await arrival('after@example.org')
    expect(worker.exitCode).toBeNull()
  })
})
