import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Throws when somebody keeps listening on the port; our own earlier start, when killed, needs a moment to let go. */
export async function assertPortFree(port: number, patienceMs = 4_000): Promise<void> {
  const deadline = performance.now() + patienceMs
  // Both loopbacks, since browsers try ::1 for localhost first.
  while ((await isTaken(port, '127.0.0.1')) || (await isTaken(port, '::1'))) {
    if (performance.now() > deadline) {
      throw new Error(`Port ${port} is taken by another program. Stop it, or choose another: PORT=3001 npm start`)
    }
    await sleep(200)
  }
}

function isTaken(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(true)
      // A machine without IPv6 has no ::1 to be taken.
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(false)
      else reject(error)
    })
    probe.listen(port, host, () => probe.close(() => resolve(false)))
  })
}
