import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

export type ServerUser = { uid: number; gid: number }

/**
 * Whom the server runs as: ourselves (undefined), or, since PostgreSQL refuses root, an unprivileged user. A data
 * folder that exists keeps the owner it has.
 */
export function serverUser(existingDataFolder: string | undefined): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  if (existingDataFolder) {
    const { uid, gid } = statSync(existingDataFolder)
    if (uid !== 0) return { uid, gid }
  }
  const user = named('postgres') ?? named('complet-db') ?? created('complet-db') ?? named('nobody')
  if (!user) throw new Error('PostgreSQL does not run as root, and no unprivileged user could be found or made.')
  return user
}

/** Whether this user can reach the folder: asked of the system, since rights of every folder above count. */
export function canEnter(user: ServerUser, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
}

// initdb looks its user up, so a bare number without an entry in the user database would not do.
function named(name: string): ServerUser | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function created(name: string): ServerUser | undefined {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name])
  return named(name)
}
