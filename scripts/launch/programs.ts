import { join } from 'node:path'
import type { Program } from '#scripts/launch/supervise.ts'

export type Kind = 'start' | 'dev'

const EXIT_WITH_PARENT = new URL('../exit-with-parent.mjs', import.meta.url).href
/** How the app is run: V8 lets a heap grow by what the process may hold, and pages need far less than it would take. */
export const APP_FLAGS = ['--max-old-space-size=1024']

const APP_PATIENCE_MS = 30_000
const WORKER_PATIENCE_MS = 20_000

/** The web app: the standalone production server, or Next's development server on the loopback interface. */
export function appProgram(kind: Kind, root: string, env: NodeJS.ProcessEnv, port: number): Program {
  const common = { name: 'app', patienceMs: APP_PATIENCE_MS }
  if (kind === 'start') {
    // server.js changes to its own folder anyway.
    const cwd = join(root, '.next/standalone')
    return { ...common, args: [...APP_FLAGS, 'server.js'], cwd, env: { ...env, NODE_ENV: 'production' } }
  }
  // `next dev` works through processes of its own; this way they too end with us.
  const options = [env.NODE_OPTIONS, `--import=${EXIT_WITH_PARENT}`].filter(Boolean).join(' ')
  const next = join(root, 'node_modules/next/dist/bin/next')
  return {
    ...common,
    args: [next, 'dev', '-H', '127.0.0.1', '-p', String(port)],
    cwd: root,
    env: { ...env, NODE_ENV: 'development', NODE_OPTIONS: options },
  }
}

/** The worker: reminders and mail. */
export function workerProgram(kind: Kind, root: string, env: NodeJS.ProcessEnv): Program {
  const mode = kind === 'start' ? 'production' : 'development'
  return {
    name: 'worker',
    args: ['worker/main.ts'],
    cwd: root,
    env: { ...env, NODE_ENV: mode, COMPLET_PROCESS: 'worker' },
    patienceMs: WORKER_PATIENCE_MS,
  }
}
