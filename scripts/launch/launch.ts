import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { migrate } from '#db/migrate.ts'
import { assertPortFree } from '#scripts/launch/assert-port-free.ts'
import { ensureBuild } from '#scripts/launch/ensure-build.ts'
import { type LaunchPlan, launchPlan } from '#scripts/launch/launch-plan.ts'
import { localDatabase } from '#scripts/launch/local-database.ts'
import { type LineWriter, lineWriter } from '#scripts/launch/relay-lines.ts'
import { restartOnChange } from '#scripts/launch/restart-on-change.ts'
import { seedOnce } from '#scripts/launch/seed-once.ts'
import { type Program, supervise } from '#scripts/launch/supervise.ts'
import { watchNpm } from '#scripts/launch/watch-npm.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const EXIT_WITH_PARENT = new URL('../exit-with-parent.mjs', import.meta.url).href
const APP_PATIENCE_MS = 30_000
const WORKER_PATIENCE_MS = 20_000
const READY_PATIENCE_MS = 60_000

type Step = () => Promise<void>

/** Runs database, app and worker together until a signal, and stops them in order: app, worker, database. */
export async function launch(kind: 'start' | 'dev'): Promise<void> {
  const stops: Step[] = []
  const stopAll = stopper(stops)
  try {
    if (existsSync(join(ROOT, '.env'))) process.loadEnvFile(join(ROOT, '.env'))
    const plan = launchPlan(ROOT, process.env)
    const write = lineWriter(plan.mode === 'local' ? 'plain' : 'json', (text) => process.stdout.write(text))
    const giveUp = (reason: string) => {
      write('start', `${reason}: stopping everything`, true)
      void stopAll(1)
    }
    await assertPortFree(plan.port)
    const { env, demo } = await prepare(plan, write, giveUp, stops)
    if (kind === 'start') await ensureBuild(ROOT, { ...env, NODE_ENV: 'production' }, write)
    if (stopAll.begun()) return
    // Stopped in the order of starting: nothing new comes in, what is under way ends, and the database is last.
    const app = supervise(appProgram(kind, env, plan), write, giveUp)
    const worker = supervise(workerProgram(kind, env), write, giveUp)
    stops.unshift(app.stop, worker.stop)
    if (kind === 'dev') stops.unshift(restartOnChange(ROOT, worker.restart))
    await untilAnswering(plan.port, stopAll.begun)
    if (!stopAll.begun()) for (const line of greeting(plan, demo)) process.stdout.write(`${line}\n`)
  } catch (error) {
    // What fails because we are stopping already is no news.
    if (!stopAll.begun()) process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
    await stopAll(1)
  }
}

type Stopper = ((exitCode: number) => Promise<void>) & { begun: () => boolean }

// Stops once, whoever asks first: a signal, a child that keeps dying, or a start that failed.
function stopper(stops: Step[]): Stopper {
  let begun = false
  const stopAll = async (exitCode: number) => {
    if (begun) return
    begun = true
    process.exitCode = exitCode
    for (const stop of stops) {
      await stop().catch((error: Error) => {
        process.stderr.write(`${error.message}\n`)
        process.exitCode = 1
      })
    }
    process.exit()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopAll(0))
  watchNpm(() => void stopAll(0))
  return Object.assign(stopAll, { begun: () => begun })
}

async function prepare(plan: LaunchPlan, write: LineWriter, giveUp: (reason: string) => void, stops: Step[]) {
  let { ownerUrl } = plan
  let demoUrl = ownerUrl
  const env = { ...plan.env }
  if (plan.needsDatabase) {
    const starting = localDatabase(ROOT, plan.home, write, giveUp)
    stops.push(async () => (await starting.catch(() => undefined))?.stop())
    const database = await starting
    ownerUrl = database.ownerUrl
    // Past row security, or a full table might look empty.
    demoUrl = database.adminUrl
    env.DATABASE_URL = database.webUrl
  }
  if (ownerUrl) await migrate(ownerUrl)
  const demo = plan.mode === 'local' && demoUrl ? await seedOnce(plan.home, demoUrl, env) : []
  return { env, demo }
}

function appProgram(kind: 'start' | 'dev', env: NodeJS.ProcessEnv, plan: LaunchPlan): Program {
  if (kind === 'start') {
    // server.js changes to its own folder anyway.
    const cwd = join(ROOT, '.next/standalone')
    return {
      name: 'app',
      args: ['server.js'],
      cwd,
      env: { ...env, NODE_ENV: 'production' },
      patienceMs: APP_PATIENCE_MS,
    }
  }
  // `next dev` works through processes of its own; this way they too end with us.
  const options = [env.NODE_OPTIONS, `--import=${EXIT_WITH_PARENT}`].filter(Boolean).join(' ')
  return {
    name: 'app',
    args: [join(ROOT, 'node_modules/next/dist/bin/next'), 'dev', '-H', '127.0.0.1', '-p', String(plan.port)],
    cwd: ROOT,
    env: { ...env, NODE_ENV: 'development', NODE_OPTIONS: options },
    patienceMs: APP_PATIENCE_MS,
  }
}

function workerProgram(kind: 'start' | 'dev', env: NodeJS.ProcessEnv): Program {
  const mode = kind === 'start' ? 'production' : 'development'
  return {
    name: 'worker',
    args: ['worker/main.ts'],
    cwd: ROOT,
    env: { ...env, NODE_ENV: mode, COMPLET_PROCESS: 'worker' },
    patienceMs: WORKER_PATIENCE_MS,
  }
}

// Any answer will do: the port speaks HTTP.
async function untilAnswering(port: number, isStopping: () => boolean) {
  const deadline = performance.now() + READY_PATIENCE_MS
  while (!isStopping()) {
    try {
      await fetch(`http://localhost:${port}/api/health`, { redirect: 'manual', signal: AbortSignal.timeout(30_000) })
      return
    } catch {
      if (performance.now() > deadline) throw new Error('The app did not answer within a minute.')
      await sleep(150)
    }
  }
}

function greeting(plan: LaunchPlan, demo: readonly string[]): string[] {
  if (plan.mode === 'server') return []
  return ['', `Complet runs at http://localhost:${plan.port}`, ...demo, 'Ctrl-C stops it; the data stay.', '']
}
