import { watch } from 'node:fs'
import { join } from 'node:path'

const WATCHED = ['content', 'db', 'lib', 'messages', 'worker']
const SETTLE_MS = 300

/** Calls `restart` a moment after something the worker loads has changed; returns how to stop watching. */
export function restartOnChange(root: string, restart: () => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(restart, SETTLE_MS)
  }
  const watchers = WATCHED.map((folder) => watch(join(root, folder), { recursive: true }, changed))
  return async () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
