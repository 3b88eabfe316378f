import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { existingDataFolder, SHARED_FOLDER } from '#db/embedded/data-folder.ts'
import { freePort } from '#db/embedded/free-port.ts'

export type RunningApp = { url: string; port: number; home: string; logFile: string }

/** `pid` is the start script's: app and worker are its children. */
export type StartedApp = RunningApp & { pid: number; stop: () => Promise<void> }

const ROOT = resolve(import.meta.dirname, '..')
// The first start after a change builds.
const PATIENCE_MS = 5 * 60_000
const STOP_PATIENCE_MS = 60_000

/**
 * What `npm start` runs, in local mode: database, app and worker over a data folder of their own, on a free port. With
 * `again`, on the folder and port of an app that ended without being stopped.
 */
export async function startApp(again?: RunningApp): Promise<StartedApp> {
  const home = again?.home ?? mkdtempSync(join(tmpdir(), 'complet-journeys-'))
  const port = again?.port ?? (await freePort())
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
  return { ...app, pid: child.pid ?? 0, stop }
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
