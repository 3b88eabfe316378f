import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

export type Built = { server: string; manifest: string }

/**
 * Builds the bare app of `bench/reference` with the product's Next, in a folder that git does not see. It lies inside
 * the project, so that the same packages are found.
 */
export function buildReference(root: string): Built {
  const source = join(root, 'bench/reference')
  const home = join(root, '.data/reference')
  const standalone = join(home, '.next/standalone')
  if (!isFresh(root, source, standalone)) {
    rmSync(home, { recursive: true, force: true })
    cpSync(source, home, { recursive: true })
    const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const
    const next = join(root, 'node_modules/next/dist/bin/next')
    const { status, stderr, stdout } = spawnSync(process.execPath, [next, 'build'], { cwd: home, env })
    if (status !== 0) throw new Error(`The bare app could not be built:\n${stdout}${stderr}`)
  }
  const folder = serverFolder(standalone)
  cpSync(join(home, '.next/static'), join(folder, '.next/static'), { recursive: true })
  return {
    server: join(folder, 'server.js'),
    manifest: join(home, '.next/server/server-reference-manifest.json'),
  }
}

// The packages lie above the app, so the standalone output repeats the way to it.
function serverFolder(standalone: string): string {
  const found = readdirSync(standalone, { recursive: true, withFileTypes: true }).find(
    (entry) => entry.name === 'server.js' && !entry.parentPath.includes('node_modules'),
  )
  if (!found) throw new Error('The build of the bare app has no server.')
  return found.parentPath
}

function isFresh(root: string, source: string, standalone: string): boolean {
  if (!existsSync(standalone)) return false
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((name) => join(source, name))
  const newest = Math.max(...[join(root, 'package-lock.json'), ...files].map((path) => statSync(path).mtimeMs))
  return newest < statSync(standalone).mtimeMs
}
