import { readFileSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { adminUrl } from '#db/embedded/admin-url.ts'

export type LiveServer = { pid: number; port: number }

/** The server that runs on this data folder, proved by signing in with the kept password and asking it. */
export async function liveServer(dataFolder: string, password: string): Promise<LiveServer | undefined> {
  const lock = readLock(dataFolder)
  if (!lock) return undefined
  const sql = postgres(adminUrl(password, lock.port), { max: 1, connect_timeout: 2, onnotice: () => {} })
  try {
    const [row] = await sql<{ data_directory: string }[]>`show data_directory`
    return row && realpathSync(row.data_directory) === realpathSync(dataFolder) ? lock : undefined
  } catch {
    return undefined
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/**
 * Removes a lock file whose process is alive but no PostgreSQL: after a restart of the machine or container the number
 * may belong to anything, and the server itself would refuse for ever. Only where the system can say (Linux).
 */
export function dropForeignLock(dataFolder: string): void {
  const lock = readLock(dataFolder)
  if (!lock) return
  try {
    const command = readFileSync(`/proc/${lock.pid}/cmdline`, 'utf8')
    if (!command.includes('postgres')) rmSync(join(dataFolder, 'postmaster.pid'), { force: true })
  } catch {
    // No such process, or no /proc: the server decides by itself.
  }
}

/** Line 1 is the process, line 4 the port; see "postmaster.pid" in PostgreSQL's miscadmin.h. */
export function readLock(dataFolder: string): LiveServer | undefined {
  try {
    const lines = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')
    const [pid, port] = [Number(lines[0]), Number(lines[3])]
    return pid > 0 && port > 0 ? { pid, port } : undefined
  } catch {
    return undefined
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
