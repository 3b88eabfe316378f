// The second program beside the app: reminders and mail. It stops on a signal, or when the program that started it ends.
import { env } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import { runWorker } from './run-worker.ts'

// Read when the first connection opens: it decides the size of the pool.
process.env.COMPLET_PROCESS ??= 'worker'

const stopping = new AbortController()
for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(event, () => stopping.abort())

const { mode, smtpUrl } = env()
log.info({ mode, mail: smtpUrl ? 'smtp' : 'mailbox', pid: process.pid }, 'the worker is up')
await runWorker(stopping.signal)
log.info({ pid: process.pid }, 'the worker has stopped')
process.exit(0)
