import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type LocalSecrets = {
  /** Ties a data folder to the project that made it. */
  databaseId: string
  adminPassword: string
  ownerPassword: string
  webPassword: string
  authSecret: string
  actionsEncryptionKey: string
}

/** The secrets of local mode: made once, kept in the data home, readable by its owner only. */
export function localSecrets(home: string): LocalSecrets {
  const path = join(home, 'secrets.json')
  const kept = readSecrets(path)
  if (kept) return kept
  writeOnce(path, {
    databaseId: randomBytes(16).toString('hex'),
    adminPassword: randomBytes(24).toString('base64url'),
    ownerPassword: randomBytes(24).toString('base64url'),
    webPassword: randomBytes(24).toString('base64url'),
    authSecret: randomBytes(32).toString('base64url'),
    actionsEncryptionKey: randomBytes(32).toString('base64'),
  })
  const made = readSecrets(path)
  if (!made) throw new Error(`${path} could not be written.`)
  return made
}

function readSecrets(path: string): LocalSecrets | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Error(`${path} cannot be read: was it made by another user?`, { cause: error })
  }
  chmodSync(path, 0o600)
  return JSON.parse(text) as LocalSecrets
}

// Written aside and linked into place, so that two starts at once agree on one file and none reads half of it.
function writeOnce(path: string, secrets: LocalSecrets) {
  const aside = `${path}.${process.pid}`
  writeFileSync(aside, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  try {
    linkSync(aside, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(aside)
  }
}
