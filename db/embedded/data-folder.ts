import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalSecrets } from '#db/embedded/local-secrets.ts'
import { canEnter, type ServerUser } from '#db/embedded/server-user.ts'

/** Where root keeps what the server's own user cannot reach inside the project. */
export const SHARED_FOLDER = '/var/lib/complet'

const MAJOR_VERSION = '18'

/** Makes the data home; other users may pass through it (the server's own does), not look into it. */
export function dataHome(home: string): string {
  mkdirSync(home, { recursive: true })
  chmodSync(home, process.getuid?.() === 0 ? 0o711 : 0o700)
  return realpathSync(home)
}

/** The data folder an earlier start chose, if there is one with something in it. */
export function existingDataFolder(home: string): string | undefined {
  const folder = readPointer(home) ?? join(home, 'postgres')
  return existsSync(folder) && readdirSync(folder).length > 0 ? folder : undefined
}

/** Where a new data folder goes: into the home, or, where the server's user cannot get there, to a shared place. */
export function newDataFolder(home: string, user: ServerUser | undefined, secrets: LocalSecrets): string {
  if (!user || canEnter(user, home)) return join(home, 'postgres')
  const byPath = join(SHARED_FOLDER, createHash('sha256').update(home).digest('hex').slice(0, 16))
  // A clone that was removed from this very path has left its data; they are not ours to use or to delete.
  const owner = readMark(join(byPath, 'postgres'))?.databaseId
  const shared = owner && owner !== secrets.databaseId ? `${byPath}-${secrets.databaseId.slice(0, 8)}` : byPath
  mkdirSync(shared, { recursive: true })
  chmodSync(SHARED_FOLDER, 0o755)
  chmodSync(shared, 0o711)
  const folder = join(shared, 'postgres')
  writeFileSync(pointerPath(home), `${JSON.stringify({ dataFolder: folder })}\n`, { mode: 0o600 })
  return folder
}

export function markDataFolder(folder: string, home: string, secrets: LocalSecrets): void {
  writeFileSync(markPath(folder), `${JSON.stringify({ databaseId: secrets.databaseId, home })}\n`, { mode: 0o600 })
}

/** Refuses a data folder that this project did not make, whose project lives on elsewhere, or of another version. */
export function assertOwnDataFolder(folder: string, home: string, secrets: LocalSecrets): void {
  const mark = readMark(folder)
  if (mark?.databaseId !== secrets.databaseId) {
    throw new Error(`${folder} is not a database that this project made. Nothing in it was touched.`)
  }
  if (mark.home && mark.home !== home && existsSync(join(mark.home, 'secrets.json'))) {
    throw new Error(`${folder} belongs to ${mark.home}, which is still there. Remove ${home} to start afresh.`)
  }
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (version !== MAJOR_VERSION) {
    throw new Error(`${folder} was made by PostgreSQL ${version}; this is PostgreSQL ${MAJOR_VERSION}.`)
  }
}

function readPointer(home: string): string | undefined {
  return (readJson(pointerPath(home)) as { dataFolder?: string } | undefined)?.dataFolder
}

function readMark(folder: string): { databaseId?: string; home?: string } | undefined {
  return readJson(markPath(folder)) as { databaseId?: string; home?: string } | undefined
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

function pointerPath(home: string): string {
  return join(home, 'database.json')
}

function markPath(folder: string): string {
  return join(folder, 'complet.json')
}
