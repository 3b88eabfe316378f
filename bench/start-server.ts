import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#db/embedded/free-port.ts'

export type Side = { name: string; port: number; origin: string; pid: number; stop: () => Promise<void> }

const PATIENCE_MS = 30_000
const EXIT_WITH_PARENT = new URL('../scripts/exit-with-parent.mjs', import.meta.url).href

/** Starts a standalone Next server on a free port of this machine and waits until it answers. `flags`: Node's. */
export async function startServer(
  name: string,
  server: string,
  settings: NodeJS.Dict<string>,
  flags: readonly string[] = [],
): Promise<Side> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = spawn(process.execPath, ['--import', EXIT_WITH_PARENT, ...flags, server], {
    cwd: dirname(server),
    env: {
      ...process.env,
      ...settings,
      NODE_ENV: 'production',
      PORT: String(port),
      HOSTNAME: '127.0.0.1',
      AUTH_URL: origin,
      NEXT_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const side = { name, port, origin, pid: child.pid ?? 0, stop: () => end(child) }
  await untilAnswering(side, child)
  return side
}

async function untilAnswering({ name, origin }: Side, child: ChildProcess): Promise<void> {
  for (const deadline = performance.now() + PATIENCE_MS; performance.now() < deadline; await sleep(50)) {
    if (child.exitCode !== null) break
    if (await fetch(origin, { redirect: 'manual' }).catch(() => null)) return
  }
  child.kill('SIGKILL')
  throw new Error(`${name} did not start`)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(late)
}
