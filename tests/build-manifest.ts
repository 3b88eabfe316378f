import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '#tests/source-files.ts'

export type BuiltAction = { id: string; filename: string; exportedName: string; workers: Record<string, unknown> }
type Entry = Omit<BuiltAction, 'id'>
type References = { node: Record<string, Entry>; edge: Record<string, Entry> }

/** What the build says of itself, below `.next`. */
export function readManifest<T>(path: string): T {
  return JSON.parse(readFileSync(join(ROOT, '.next', path), 'utf8')) as T
}

/** Every server action of the build, with the pages on which it runs. */
export function builtActions(): BuiltAction[] {
  const { node, edge } = readManifest<References>('server/server-reference-manifest.json')
  return Object.entries({ ...node, ...edge }).map(([id, entry]) => ({ id, ...entry }))
}

/** Every page and route handler of the build, by its path in `app`, without the groups. */
export function builtPaths(): string[] {
  return Object.keys(readManifest<Record<string, string>>('server/app-paths-manifest.json')).map((path) =>
    path.replace(/\/\([a-z]+\)/g, ''),
  )
}
