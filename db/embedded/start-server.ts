import { spawn } from 'node:child_process'
import { closeSync, fstatSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type LiveServer, liveServer } from '#db/embedded/live-server.ts'
import type { ServerUser } from '#db/embedded/server-user.ts'

type ServerOptions = {
  postgres: string
  dataFolder: string
  password: string
  port: number
  settings: Record<string, string>
  logFile: string
  user: ServerUser | undefined
}

const LOG_LIMIT_BYTES = 5_000_000

// Loopback only. The log keeps no statements and no details, since those carry what people typed.
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
}

/** Starts the server as a process of its own that outlives us, or tells from its log why it did not start. */
export async function startServer(options: ServerOptions): Promise<LiveServer | { failure: string }> {
  const log = openLog(options.logFile)
  const settings = Object.entries({ ...SETTINGS, ...options.settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  // Detached: the terminal's Ctrl-C must not stop the database before the app has finished with it.
  const child = spawn(options.postgres, ['-D', options.dataFolder, '-p', String(options.port), ...settings], {
    ...options.user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log.descriptor, log.descriptor],
    env: { ...minimalEnvironment(), LC_ALL: 'C' },
  })
  closeSync(log.descriptor)
  child.unref()
  let ended = child.pid === undefined
  child.once('exit', () => {
    ended = true
  })
  child.once('error', () => {
    ended = true
  })
  while (!ended) {
    const live = await liveServer(options.dataFolder, options.password)
    if (live && live.pid === child.pid) return live
    await sleep(30)
  }
  return { failure: readFileSync(options.logFile).subarray(log.offset).toString('utf8').trim() }
}

function openLog(path: string): { descriptor: number; offset: number } {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) truncateSync(path)
  const descriptor = openSync(path, 'a', 0o600)
  return { descriptor, offset: fstatSync(descriptor).size }
}

// The app's secrets are nothing the server needs to hold in its environment.
function minimalEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, NODE_ENV } = process.env
  return { PATH, HOME, TMPDIR, NODE_ENV }
}
