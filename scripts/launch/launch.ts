import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { migrate } from '#db/migrate.ts'
import { currentRevisions } from '#lib/procedures/current-revisions.ts'
import { assertPortFree } from '#scripts/launch/assert-port-free.ts'
import { ensureBuild } from '#scripts/launch/ensure-build.ts'
import { type LaunchPlan, launchPlan } from '#scripts/launch/launch-plan.ts'
import { localDatabase } from '#scripts/launch/local-database.ts'
import { appProgram, type Kind, workerProgram } from '#scripts/launch/programs.ts'
import { type LineWriter, lineWriter } from '#scripts/launch/relay-lines.ts'
import { restartOnChange } from '#scripts/launch/restart-on-change.ts'
import { seedOnce } from '#scripts/launch/seed-once.ts'
import { type Step, stopper } from '#scripts/launch/stopper.ts'
import { supervise } from '#scripts/launch/supervise.ts'

const PROJECT = resolve(import.meta.dirname, '../..')
const READY_PATIENCE_MS = 60_000

/** Runs database, app and worker together until a signal, and stops them in order: app, worker, database. */
export async function launch(kind: Kind, root: string = PROJECT): Promise<void> {
  let write = writerFor('local')
  const stops: Step[] = []
  const stopAll = stopper(stops, () => write('start', 'stopping', false))
  const giveUp = (reason: string) => {
    write('start', `${reason}: giving up`, true)
    void stopAll(1)
  }
  try {
    if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'))
    const plan = launchPlan(root, process.env)
    write = writerFor(plan.mode)
    await assertPortFree(plan.port)
    const { env, demo } = await prepare(root, plan, write, giveUp, stops)
    if (kind === 'start') await ensureBuild(root, { ...env, NODE_ENV: 'production' }, write)
    if (stopAll.begun()) return
    const app = supervise(appProgram(kind, root, env, plan.port), write, giveUp)
    const worker = supervise(workerProgram(kind, root, env), write, giveUp)
    // The database is in the list already, and last: whatever is under way in the others still needs it.
    stops.unshift(app.stop, worker.stop)
    if (kind === 'dev') stops.unshift(restartOnChange(root, worker.restart))
    if (plan.mode === 'server') return
    await untilAnswering(plan.port, stopAll.begun)
    if (!stopAll.begun()) process.stdout.write(greeting(plan.port, demo))
  } catch (error) {
    // What fails because we are stopping already is no news.
    if (!stopAll.begun()) process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n\n`)
    await stopAll(1)
  }
}

// People read the lines of local mode, programs those of a server.
function writerFor(mode: LaunchPlan['mode']): LineWriter {
  return lineWriter(mode === 'local' ? 'plain' : 'json', (text) => process.stdout.write(text))
}

async function prepare(
  root: string,
  plan: LaunchPlan,
  write: LineWriter,
  giveUp: (reason: string) => void,
  stops: Step[],
) {
  let { ownerUrl } = plan
  let demoUrl = ownerUrl
  const env = { ...plan.env }
  if (plan.needsDatabase) {
    const starting = localDatabase(root, plan.home, write, giveUp)
    stops.push(async () => (await starting.catch(() => undefined))?.stop())
    const database = await starting
    ownerUrl = database.ownerUrl
    // Past row security, or a full table might look empty.
    demoUrl = database.adminUrl
    env.DATABASE_URL = database.webUrl
  }
  if (ownerUrl) await migrate(ownerUrl, currentRevisions())
  const demo = plan.mode === 'local' && demoUrl ? await seedOnce(plan.home, demoUrl, env) : []
  return { env, demo }
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

function greeting(port: number, demo: readonly string[]): string {
  return ['', `Complet runs at http://localhost:${port}`, ...demo, 'Ctrl-C stops it; the data stay.', '', ''].join('\n')
}
