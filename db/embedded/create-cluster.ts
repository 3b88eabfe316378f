import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ADMIN_ROLE } from '#db/embedded/admin-url.ts'
import { existingDataFolder, markDataFolder } from '#db/embedded/data-folder.ts'
import type { LocalSecrets } from '#db/embedded/local-secrets.ts'
import type { ServerBinaries } from '#db/embedded/server-binaries.ts'
import type { ServerUser } from '#db/embedded/server-user.ts'

type Cluster = {
  home: string
  dataFolder: string
  secrets: LocalSecrets
  binaries: ServerBinaries
  user: ServerUser | undefined
}

/** Makes a data folder aside and renames it into place, so that an interrupted first start leaves nothing half made. */
export function createCluster({ home, dataFolder, secrets, binaries, user }: Cluster): void {
  const aside = `${dataFolder}.${process.pid}.new`
  const passwordFile = `${aside}.password`
  try {
    mkdirSync(aside, { recursive: true, mode: 0o700 })
    writeFileSync(passwordFile, secrets.adminPassword, { mode: 0o600 })
    for (const path of [aside, passwordFile]) if (user) chownSync(path, user.uid, user.gid)
    runInitdb(binaries.initdb, aside, passwordFile, user)
    markDataFolder(aside, home, secrets)
    if (user) chownSync(join(aside, 'complet.json'), user.uid, user.gid)
    moveIntoPlace(aside, dataFolder, home)
  } finally {
    rmSync(aside, { recursive: true, force: true })
    rmSync(passwordFile, { force: true })
  }
}

// The shell's locale must not decide how names sort, hence the built-in provider.
function runInitdb(initdb: string, folder: string, passwordFile: string, user: ServerUser | undefined) {
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const access = ['-U', ADMIN_ROLE, '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const run = spawnSync(initdb, ['-D', folder, ...access, ...locale, '--data-checksums'], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  if (run.status !== 0) throw new Error(`initdb failed: ${run.error?.message ?? run.stderr}`)
}

function moveIntoPlace(aside: string, dataFolder: string, home: string) {
  try {
    renameSync(aside, dataFolder)
  } catch (error) {
    // Another start of this project was quicker; its folder is the one.
    if (existingDataFolder(home) !== dataFolder) throw error
  }
}
