import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { runningDatabase } from '#db/embedded/running-database.ts'
import { WEB_ROLE } from '#db/roles.ts'
import type { Instant } from '#lib/time/clock.ts'
import { launchPlan } from '#scripts/launch/launch-plan.ts'
import type { RunningApp } from './start-app.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** One round of the worker's work over an app's database, at an instant to come. */
export function runWorkerAt(app: RunningApp, at: Instant): void {
  const { env } = launchPlan(ROOT, { ...process.env, COMPLET_DATA: app.home, PORT: String(app.port) })
  const round = spawnSync(process.execPath, ['e2e/worker-round.ts', at.toISOString()], {
    cwd: ROOT,
    env: { ...env, DATABASE_URL: runningDatabase(WEB_ROLE, app.home), COMPLET_PROCESS: 'worker' },
    encoding: 'utf8',
  })
  if (round.status !== 0) throw new Error(`the worker's round failed:\n${round.stdout}${round.stderr}`)
}
