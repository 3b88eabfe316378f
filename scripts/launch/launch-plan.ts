import { join } from 'node:path'
import { dataHome } from '#db/embedded/data-folder.ts'
import { localSecrets } from '#db/embedded/local-secrets.ts'
import { readEnv } from '#lib/env.ts'

/** What is decided before anything runs. In server mode `env` is complete already; locally the database's is missing. */
export type LaunchPlan = {
  mode: 'local' | 'server'
  home: string
  port: number
  /** Of the app and the worker; never the owner's address. */
  env: NodeJS.ProcessEnv
  ownerUrl: string | undefined
  needsDatabase: boolean
}

/** Reads the environment and throws with the whole list of what is wrong with it. */
export function launchPlan(root: string, source: NodeJS.ProcessEnv): LaunchPlan {
  const port = portOf(source.PORT)
  const mode = source.COMPLET_MODE ?? (source.DATABASE_URL ? 'server' : 'local')
  const { DATABASE_OWNER_URL, ...rest } = source
  const home = source.COMPLET_DATA ?? join(root, '.data')
  const common = { ...rest, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' }
  if (mode !== 'local') {
    readEnv(source)
    const env = { ...common, COMPLET_MODE: 'server', HOSTNAME: source.HOSTNAME ?? '0.0.0.0' }
    return { mode: 'server', home, port, env, ownerUrl: DATABASE_OWNER_URL, needsDatabase: false }
  }
  const made = dataHome(home)
  const secrets = localSecrets(made)
  const env = {
    ...common,
    COMPLET_MODE: 'local',
    COMPLET_OFFICES: source.COMPLET_OFFICES ?? join(made, 'offices.jsonl'),
    HOSTNAME: '127.0.0.1',
    AUTH_URL: `http://localhost:${port}`,
    AUTH_SECRET: source.AUTH_SECRET ?? secrets.authSecret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: source.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? secrets.actionsEncryptionKey,
  }
  // The embedded database's address comes later; everything else is judged now, before anything starts.
  readEnv({ ...env, DATABASE_URL: source.DATABASE_URL ?? 'postgres://127.0.0.1/complet' })
  const ownerUrl = DATABASE_OWNER_URL ?? source.DATABASE_URL
  return { mode: 'local', home: made, port, env, ownerUrl, needsDatabase: !source.DATABASE_URL }
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return 3000
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`PORT is "${text}", which is not a port.`)
  return port
}
