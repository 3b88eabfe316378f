import { resolve } from 'node:path'
import { runningDatabase } from '#db/embedded/running-database.ts'
import { WEB_ROLE } from '#db/roles.ts'
import { launchPlan } from '#scripts/launch/launch-plan.ts'

const PROJECT = resolve(import.meta.dirname, '..')

/**
 * Gives this process the settings of the app: those in the environment, else those of the local copy, whose database must
 * be running. Throws with what is missing.
 */
export function takeOperatorEnvironment(): void {
  const { env, home, needsDatabase } = launchPlan(PROJECT, process.env)
  Object.assign(process.env, env, needsDatabase && { DATABASE_URL: runningDatabase(WEB_ROLE, home) })
}
