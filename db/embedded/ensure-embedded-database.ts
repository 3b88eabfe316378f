import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { ADMIN_ROLE, adminUrl, localUrl } from '#db/embedded/admin-url.ts'
import { createCluster } from '#db/embedded/create-cluster.ts'
import { assertOwnDataFolder, dataHome, existingDataFolder, newDataFolder } from '#db/embedded/data-folder.ts'
import { freePort } from '#db/embedded/free-port.ts'
import { holdDatabase } from '#db/embedded/hold-database.ts'
import { dropForeignLock, type LiveServer, liveServer } from '#db/embedded/live-server.ts'
import { type LocalSecrets, localSecrets } from '#db/embedded/local-secrets.ts'
import { type ServerBinaries, serverBinaries } from '#db/embedded/server-binaries.ts'
import { type ServerUser, serverUser } from '#db/embedded/server-user.ts'
import { startServer } from '#db/embedded/start-server.ts'
import { DATABASE_NAME, ensureRoles, OWNER_ROLE, WEB_ROLE } from '#db/roles.ts'

export type EmbeddedDatabase = {
  ownerUrl: string
  webUrl: string
  /** A superuser's address: for the launcher and for tests that must see past row security. */
  adminUrl: string
  dataFolder: string
  pid: number
  port: number
  /** The server was running already, left by a launcher that was killed. */
  adopted: boolean
  release: () => Promise<void>
}

export type EmbeddedOptions = {
  /** Instead of `.data` in the project. */
  home?: string | undefined
  /** Instead of any free port: a server that comes back must be found where it was. */
  port?: number
  /** Further server settings, for tests. */
  settings?: Record<string, string>
  /** Called when the server's connection to its launcher ends without our doing. */
  onLost?: () => void
}

const PATIENCE_MS = 30_000

/** A running PostgreSQL for this project: adopted if one was left running, else started, and made on the first call. */
export async function ensureEmbeddedDatabase(
  projectRoot: string,
  options: EmbeddedOptions = {},
): Promise<EmbeddedDatabase> {
  const home = dataHome(options.home ?? join(resolve(projectRoot), '.data'))
  const secrets = localSecrets(home)
  const existing = existingDataFolder(home)
  const user = serverUser(existing)
  const binaries = await serverBinaries(user)
  const dataFolder = existing ?? newDataFolder(home, user, secrets)
  if (!existing) createCluster({ home, dataFolder, secrets, binaries, user })
  assertOwnDataFolder(dataFolder, home, secrets)
  const server = await adoptOrStart({ home, dataFolder, secrets, binaries, user, options })
  return await takeOver(server, dataFolder, secrets, options)
}

type Launch = {
  home: string
  dataFolder: string
  secrets: LocalSecrets
  binaries: ServerBinaries
  user: ServerUser | undefined
  options: EmbeddedOptions
}

type Server = LiveServer & { adopted: boolean }

// A dead server's lock file and its last processes take a moment to go away; until then a new one refuses to start.
async function adoptOrStart({ home, dataFolder, secrets, binaries, user, options }: Launch): Promise<Server> {
  const deadline = performance.now() + PATIENCE_MS
  let failure = ''
  while (performance.now() < deadline) {
    const live = await liveServer(dataFolder, secrets.adminPassword)
    if (live) return { ...live, adopted: true }
    dropForeignLock(dataFolder)
    const started = await startServer({
      postgres: binaries.postgres,
      dataFolder,
      password: secrets.adminPassword,
      port: options.port ?? (await freePort()),
      settings: options.settings ?? {},
      logFile: join(home, 'postgres.log'),
      user,
    })
    if (!('failure' in started)) return { ...started, adopted: false }
    failure = started.failure
    await sleep(200)
  }
  throw new Error(`The embedded PostgreSQL did not start on ${dataFolder}. It said:\n${failure}`)
}

async function takeOver(
  server: Server,
  dataFolder: string,
  secrets: LocalSecrets,
  options: EmbeddedOptions,
): Promise<EmbeddedDatabase> {
  const hold = await holdDatabase(secrets.adminPassword, server.port, options.onLost ?? (() => {}))
  if (!hold) throw new Error(`Complet is already running on ${dataFolder}: stop that one first.`)
  const admin = postgres(adminUrl(secrets.adminPassword, server.port), { max: 1, onnotice: () => {} })
  try {
    await ensureRoles(admin, { owner: secrets.ownerPassword, web: secrets.webPassword })
  } catch (error) {
    await hold.release()
    throw error
  } finally {
    await admin.end({ timeout: 1 })
  }
  return {
    ...server,
    dataFolder,
    ownerUrl: localUrl(OWNER_ROLE, secrets.ownerPassword, server.port, DATABASE_NAME),
    webUrl: localUrl(WEB_ROLE, secrets.webPassword, server.port, DATABASE_NAME),
    adminUrl: localUrl(ADMIN_ROLE, secrets.adminPassword, server.port, DATABASE_NAME),
    release: hold.release,
  }
}
