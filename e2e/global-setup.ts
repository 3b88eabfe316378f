import { startApp } from './start-app.ts'

/** One app for the whole run. Tests learn where it is from the environment. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const { stop, ...app } = await startApp()
  process.env.COMPLET_JOURNEYS_APP = JSON.stringify(app)
  return stop
}
