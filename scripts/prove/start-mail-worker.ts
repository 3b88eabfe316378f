import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

/** A worker of its own process that hands over to an SMTP server, on a clock that starts at an instant. */
export function startMailWorker(smtpUrl: string, at: Date): ChildProcess {
  const settings = { COMPLET_MODE: 'local', COMPLET_PROCESS: 'worker', LOG_LEVEL: 'warn', SMTP_URL: smtpUrl }
  return spawn(process.execPath, [join(import.meta.dirname, 'mail-worker.ts'), at.toISOString()], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}
