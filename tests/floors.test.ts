import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '#tests/source-files.ts'

type Package = { dependencies: Record<string, string>; devDependencies: Record<string, string> }
type Lock = { packages: Record<string, { version?: string }> }

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Package
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock

/** Below these lie published advisories, or a fault that we were bitten by. */
const FLOORS = {
  next: '16.4.6',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'next-auth': '5.0.0-beta.32',
  '@auth/core': '0.41.3',
  '@auth/drizzle-adapter': '1.11.3',
  nodemailer: '10.6.0',
  'drizzle-orm': '0.45.4',
  zod: '4.6.7',
  postgres: '3.4.9',
  pg: '8.23.1',
  sharp: '0.35.5',
} as const

/** Packages that may be absent: nothing of ours asks for them. */
const OPTIONAL = new Set(['sharp', '@auth/drizzle-adapter'])

describe('the lock file', () => {
  it.each(Object.entries(FLOORS))('has every copy of %s at %s or newer', (name, floor) => {
    const versions = versionsOf(name)
    if (!OPTIONAL.has(name)) expect(versions.length).toBeGreaterThan(0)
    expect(versions.filter((version) => compare(version, floor) < 0)).toEqual([])
  })

  it.each(['@auth/core', 'next', 'react', 'react-dom', 'nodemailer', 'zod', 'use-intl', 'drizzle-orm'])(
    'has one copy of %s',
    (name) => {
      expect(versionsOf(name)).toHaveLength(1)
    },
  )

  it('agrees with the exact versions that package.json pins', () => {
    const pinned = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(pinned.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
    expect(pinned.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([])
  })
})

it('compares versions as npm does', () => {
  expect(compare('16.4.10', '16.4.6')).toBeGreaterThan(0)
  expect(compare('5.0.0-beta.31', '5.0.0-beta.32')).toBeLessThan(0)
  expect(compare('5.0.0', '5.0.0-beta.32')).toBeGreaterThan(0)
  expect(compare('0.35.5', '0.35.5')).toBe(0)
})

function versionsOf(name: string): string[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    path.endsWith(`node_modules/${name}`) ? (entry.version ?? []) : [],
  )
}

/** Negative, zero or positive; a release is newer than its own pre-releases. */
function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => {
    const [release = '', before] = version.split('-')
    const last = before === undefined ? Number.POSITIVE_INFINITY : Number(/\d+$/.exec(before)?.[0] ?? 0)
    return [...release.split('.').map(Number), last]
  })
  for (let index = 0; index < 4; index += 1) {
    const [one = 0, other = 0] = [left?.[index], right?.[index]]
    if (one !== other) return one - other
  }
  return 0
}
