import type { RunningApp } from './start-app.ts'

/** The app that `global-setup.ts` has started. */
export function runningApp(): RunningApp {
  const app = process.env.COMPLET_JOURNEYS_APP
  if (!app) throw new Error('no app: run the journeys with node scripts/browser-tests.ts')
  return JSON.parse(app) as RunningApp
}
