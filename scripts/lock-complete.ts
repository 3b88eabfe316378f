// Adds to package-lock.json the optional packages of other platforms that npm dropped because the registry lacks them
// for the moment, so that `npm ci` accepts the lock file on every platform. Run after each `npm install`.
import { readFileSync, writeFileSync } from 'node:fs'

type LockEntry = {
  version?: string
  optional?: boolean
  optionalDependencies?: Record<string, string>
  os?: string[]
  cpu?: string[]
}
type Lock = { packages: Record<string, LockEntry> }

/** Optional dependencies that no folder up the tree provides, as `name@version of parent`. */
export function missingOptionals(lock: Lock): { parent: string; name: string; version: string }[] {
  const missing: { parent: string; name: string; version: string }[] = []
  for (const [parent, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!resolves(lock, parent, name)) missing.push({ parent, name, version })
    }
  }
  return missing
}

function resolves(lock: Lock, parent: string, name: string): boolean {
  let folder = parent
  for (;;) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (!folder) return false
    const at = folder.lastIndexOf('node_modules/')
    folder = at <= 0 ? '' : folder.slice(0, at - 1)
  }
}

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64']

function platformOf(name: string): { os?: string[]; cpu?: string[] } {
  const words = name.split(/[/_-]/)
  const os = words.map((word) => (word === 'windows' ? 'win32' : word)).find((word) => SYSTEMS.includes(word))
  const cpu = words.find((word) => PROCESSORS.includes(word))
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}) }
}

if (import.meta.main) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
  const missing = missingOptionals(lock)
  for (const { name, version } of missing) {
    if (!/^\d/.test(version)) throw new Error(`${name} is asked for as ${version}: not an exact version`)
    lock.packages[`node_modules/${name}`] = { version, optional: true, ...platformOf(name) }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${missing.length} optional packages added`)
}
