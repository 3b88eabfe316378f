import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { existingDataFolder, SHARED_FOLDER } from '#db/embedded/data-folder.ts'
import { freePort } from '#db/embedded/free-port.ts'

export type RunningApp = { url: string; port: number; home: string; logFile: string }

const ROOT = resolve(import.meta.dirname, '..')
// The first start after a change builds.
const PATIENCE_MS = 5 * 60_000
const STOP_PATIENCE_MS = 60_000

/** What `npm start` runs, in local mode on a free port: database, app and worker over a data folder of their own. */
export async function startApp(): Promise<RunningApp & { stop: () => Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'complet-journeys-'))
  const port = await freePort()
  const logFile = join(home, 'start.log')
  const log = openSync(logFile, 'a')
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: ROOT,
    env: localEnvironment({ COMPLET_DATA: home, PORT: String(port) }),
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const app = { url: `http://localhost:${port}`, port, home, logFile }
  const stop = async () => {
    await endOf(child)
    removeData(home)
  }
  try {
    await untilReady(app, child)
  } catch (error) {
    await stop()
    throw error
  }
  return { ...app, stop }
}

/** The environment of whoever runs the tests, without what would make it a server or point to another database. */
function localEnvironment(more: Record<string, string>): NodeJS.ProcessEnv {
  const { COMPLET_MODE, DATABASE_URL, DATABASE_OWNER_URL, AUTH_URL, SMTP_URL, NODE_OPTIONS, ...rest } = process.env
  return { ...rest, ...more }
}

async function untilReady(app: RunningApp, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  while (performance.now() < deadline && child.exitCode === null) {
    const answer = await fetch(`${app.url}/api/health?ready`).catch(() => null)
    if (answer?.ok) return
    await sleep(200)
  }
  throw new Error(`The app did not start. It said:\n${readFileSync(app.logFile, 'utf8')}`)
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS)
  await ended
  clearTimeout(late)
}

function removeData(home: string): void {
  const dataFolder = existingDataFolder(home)
  if (dataFolder?.startsWith(`${SHARED_FOLDER}/`)) rmSync(resolve(dataFolder, '..'), { recursive: true, force: true })
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
}
