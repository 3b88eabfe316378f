// The worker on a clock of its own, for proofs that need a Thursday morning: `node mail-worker.ts <instant>`.
import { now } from '#lib/time/clock.ts'
import { runWorker } from '#worker/run-worker.ts'

const offset = new Date(process.argv[2] ?? '').getTime() - now().getTime()
const stopping = new AbortController()
for (const event of ['SIGTERM', 'disconnect']) process.on(event, () => stopping.abort())
await runWorker(stopping.signal, () => new Date(now().getTime() + offset))
process.exit(0)
