// node e2e/worker-round.ts <instant>: what the worker does, once, as if it were then. Only the clock is another.
import { closeDatabase } from '#db/client.ts'
import { WAKE_QUEUE } from '#lib/jobs/open-queue.ts'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { openTransport } from '#lib/mail/transport.ts'
import { handlers } from '#worker/handlers.ts'

const at = new Date(process.argv[2] ?? '')
const transport = openTransport()
await handlers[WAKE_QUEUE]({ transport, clock: () => at, isStopping: () => false })
transport.close()
await closeSender()
await closeDatabase()
