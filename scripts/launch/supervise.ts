import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { type LineWriter, relayLines } from '#scripts/launch/relay-lines.ts'

export type Program = {
  name: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  /** How long it may take to finish what it has begun when asked to stop. */
  patienceMs: number
}

export type Supervised = { stop: () => Promise<void>; restart: () => void }

const EXIT_WITH_PARENT = new URL('../exit-with-parent.mjs', import.meta.url).href
const RESTARTS_A_MINUTE = 5
const MINUTE_MS = 60_000

/** Runs a Node program and starts it again when it ends by itself, at most five times a minute; then `onGiveUp`. */
export function supervise(program: Program, write: LineWriter, onGiveUp: (reason: string) => void): Supervised {
  let child = spawnChild(program, write)
  let stopping = false
  let ends: number[] = []
  watch()

  function watch() {
    // A program that cannot be spawned at all reports that as an error and never exits.
    child.once('error', (error) => write('start', `${program.name}: ${error.message}`, true))
    child.once('close', async (code, signal) => {
      if (stopping) return
      ends = [...ends.filter((at) => performance.now() - at < MINUTE_MS), performance.now()]
      const reason = `${program.name} ended (${signal ?? `code ${code}`})`
      if (ends.length > RESTARTS_A_MINUTE) return onGiveUp(`${reason} ${ends.length} times within a minute`)
      write('start', `${reason}; starting it again`, true)
      await sleep(250 * 2 ** (ends.length - 1))
      if (stopping) return
      child = spawnChild(program, write)
      watch()
    })
  }

  return {
    stop: async () => {
      stopping = true
      await endGroup(child, program.patienceMs)
    },
    restart: () => {
      ends = []
      signalGroup(child, 'SIGTERM')
    },
  }
}

// Detached, that is in a process group of its own: the terminal's Ctrl-C reaches the start script only, which then
// stops its children in order.
function spawnChild(program: Program, write: LineWriter): ChildProcess {
  const child = spawn(process.execPath, ['--import', EXIT_WITH_PARENT, ...program.args], {
    cwd: program.cwd,
    env: program.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  if (child.stdout) relayLines(child.stdout, program.name, false, write)
  if (child.stderr) relayLines(child.stderr, program.name, true, write)
  return child
}

async function endGroup(child: ChildProcess, patienceMs: number) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  signalGroup(child, 'SIGTERM')
  const late = setTimeout(() => signalGroup(child, 'SIGKILL'), patienceMs)
  await ended
  clearTimeout(late)
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // Gone already, or a system without process groups.
    child.kill(signal)
  }
}
