import { readFileSync } from 'node:fs'

const EVERY_MS = 500

/**
 * Calls `onGone` when the npm that runs us has gone. Killed with TERM it takes its shell along but not us; killed with
 * -9 not even that. Started without npm (by a service manager, with nohup) there is nothing to watch.
 */
export function watchNpm(onGone: () => void): void {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  // Some shells stay between npm and us, others give way to us; beyond npm it is nobody's business.
  const npm = isNpm(shell) ? undefined : parentOf(shell)
  const timer = setInterval(() => {
    if (process.ppid === shell && (npm === undefined || parentOf(shell) === npm)) return
    clearInterval(timer)
    onGone()
  }, EVERY_MS)
  timer.unref()
}

function isNpm(pid: number): boolean {
  return /^npm\b/.test(processFile(pid, 'cmdline') ?? '')
}

// After the name, which stands in parentheses and may hold anything: state, parent. Undefined where there is no /proc.
function parentOf(pid: number): number | undefined {
  const parent = processFile(pid, 'stat')?.split(') ').at(-1)?.split(' ')[1]
  return parent === undefined ? undefined : Number(parent)
}

function processFile(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return undefined
  }
}
