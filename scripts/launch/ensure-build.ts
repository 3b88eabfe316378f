import { spawn } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LineWriter, relayLines } from '#scripts/launch/relay-lines.ts'

const SOURCE_FOLDERS = ['app', 'components', 'content', 'db', 'lib', 'messages', 'public']
const SOURCE_FILES = [
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]

/** Builds the app for production when there is no finished build newer than the sources. */
export async function ensureBuild(root: string, env: NodeJS.ProcessEnv, write: LineWriter): Promise<'built' | 'kept'> {
  if (isFresh(root)) return 'kept'
  rmSync(stamp(root), { force: true })
  await runBuild(root, env, write)
  const standalone = join(root, '.next/standalone')
  // The standalone output comes without what browsers fetch.
  copyFresh(join(root, '.next/static'), join(standalone, '.next/static'))
  if (existsSync(join(root, 'public'))) copyFresh(join(root, 'public'), join(standalone, 'public'))
  writeFileSync(stamp(root), buildId(root) ?? '')
  return 'built'
}

// The stamp is written last and names the build, so neither a broken-off build nor a bare `next build` counts.
function isFresh(root: string): boolean {
  const built = statSync(stamp(root), { throwIfNoEntry: false })
  if (!built || readFileSync(stamp(root), 'utf8') !== buildId(root)) return false
  const standalone = join(root, '.next/standalone')
  if (!existsSync(join(standalone, 'server.js')) || !existsSync(join(standalone, '.next/static'))) return false
  return newestSource(root) < built.mtimeMs
}

function newestSource(root: string): number {
  const paths = [...SOURCE_FILES, ...SOURCE_FOLDERS].map((name) => join(root, name)).filter(existsSync)
  return Math.max(...paths.map(newestWithin))
}

// A folder's own time tells of files that were removed.
function newestWithin(path: string): number {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  const inside = readdirSync(path).filter((name) => !name.includes('.test.'))
  return Math.max(mtimeMs, ...inside.map((name) => newestWithin(join(path, name))))
}

function runBuild(root: string, env: NodeJS.ProcessEnv, write: LineWriter): Promise<void> {
  const next = join(root, 'node_modules/next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  // A start that is stopped while it builds takes the build along.
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  relayLines(child.stdout, 'build', false, write)
  relayLines(child.stderr, 'build', true, write)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      process.removeListener('exit', kill)
      return code === 0 ? resolve() : reject(new Error('The build failed.'))
    })
  })
}

function copyFresh(from: string, to: string) {
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true })
}

function buildId(root: string): string | undefined {
  const path = join(root, '.next/BUILD_ID')
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function stamp(root: string): string {
  return join(root, '.next/complet-build')
}
