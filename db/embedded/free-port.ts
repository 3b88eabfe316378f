import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

// Below those that systems give to connections on their way out: one of these could take the port before it is used.
const LOWEST = 20_000
const HIGHEST = 32_000
const ATTEMPTS = 50

/** A port on the loopback interface that nobody listens on at the moment of asking. */
export async function freePort(): Promise<number> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const port = randomInt(LOWEST, HIGHEST)
    if (await isFree(port)) return port
  }
  throw new Error('No port is free.')
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
