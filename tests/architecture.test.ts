import { describe, expect, it } from 'vitest'
import {
  DATABASE_CLIENTS,
  DOORS,
  IMPORT_TABLE,
  type Layer,
  MINTERS,
  NEXT_IN_LIB,
  STAFF_MINTERS,
  SYSTEM_ACTORS,
} from '#tests/import-table.ts'
import { importsOf, readSourceFiles, type SourceFile } from '#tests/source-files.ts'

const files = readSourceFiles()
const byPath = new Map(files.map((file) => [file.path, file]))
/** What ships, or runs beside it: neither tests nor proofs. */
const product = files.filter(
  ({ path }) => !/\.test\.tsx?$/.test(path) && !/^(tests|e2e|bench|scripts\/prove)\//.test(path),
)
const code = files.filter(({ path }) => !path.startsWith('messages/'))
const OURS = /^(app|bench|components|content|db|e2e|lib|messages|scripts|tests|worker)\/|^[\w.-]+\.(ts|mjs)$/

describe('the import table', () => {
  it('sees the sources and every one of their imports', () => {
    const edges = files.reduce((sum, { imports }) => sum + imports.length, 0)
    const words = `${files.length} files, ${product.length} of them not tests, ${edges} imports`
    process.stdout.write(`architecture: ${words}\n`)
    expect(files.length).toBeGreaterThan(400)
    expect(product.length).toBeGreaterThan(300)
    expect(edges).toBeGreaterThan(1_200)
    const lost = product.flatMap(({ path, imports }) =>
      imports
        .filter((one) => OURS.test(one) && !byPath.has(one) && !one.endsWith('.css'))
        .map((one) => `${path}: ${one}`),
    )
    expect(lost).toEqual([])
  })

  it('reads imports as they are written', () => {
    const text = [
      "import type { A } from '#lib/a.ts'",
      "import { type B, c } from './b.ts'",
      'import {',
      '  d,',
      "} from '../d.ts'",
      "export { e } from '#lib/e.ts'",
      "import '#lib/f.ts'",
      "const g = await import('#lib/g.ts')",
      "type H = typeof import('#lib/h.ts')",
      "// import { i } from '#lib/i.ts'",
      "export const j = 'from'",
    ].join('\n')
    expect(importsOf('lib/x/y.ts', text)).toEqual(['lib/x/b.ts', 'lib/d.ts', 'lib/e.ts', 'lib/f.ts', 'lib/g.ts'])
  })

  it.each(IMPORT_TABLE.map((layer) => [layer.of.join(', '), layer] as const))('%s', (_, layer) => {
    const own = product.filter(({ path }) => layerOf(path) === layer)
    expect([
      ...own.flatMap((file) => strangers(file, layer)),
      ...own.flatMap((file) => forbidden(file, layer)),
    ]).toEqual([])
  })

  it('has a row for every file that ships', () => {
    const homeless = product
      .map(({ path }) => path)
      .filter((path) => !layerOf(path) && !/^messages\/|^[\w.-]+\.config\.(ts|mjs)$/.test(path))
    expect(homeless).toEqual([])
  })

  it('notices what it forbids', () => {
    const strange = { path: 'components/ui/x.tsx', text: '', imports: ['lib/routes.ts'] }
    const leak = { path: 'worker/x.ts', text: '', imports: ['lib/auth/require-actor.ts'] }
    expect(strangers(strange, layerNamed('components/ui'))).toHaveLength(1)
    expect(forbidden(leak, layerNamed('worker')).join()).toContain('next')
  })
})

describe('doors', () => {
  it('Next is known to routes, components, sign-in, actions and the language of a request', () => {
    const users = product.filter(({ imports }) => imports.some((one) => isIn(one, ['next', 'next-intl'])))
    const allowed = ['app', 'components', 'proxy.ts', 'next.config.ts', ...NEXT_IN_LIB]
    expect(paths(users).filter((path) => !isIn(path, allowed))).toEqual([])
    expect(users.length).toBeGreaterThan(50)
  })

  it.each(Object.entries(DOORS))('%s stays behind its own', (name, allowed) => {
    const users = product.filter(({ imports }) => imports.some((one) => isIn(one, [name])))
    expect(paths(users).filter((path) => !isIn(path, allowed))).toEqual([])
  })

  it('only what has read a session, and the demo, makes a person', () => {
    expect(importersOf('lib/access/actor.ts', 'mintPerson')).toEqual(MINTERS)
    expect(importersOf('lib/access/actor.ts', 'mintStaff')).toEqual(STAFF_MINTERS)
  })

  it('whoever acts without a person is listed', () => {
    expect(importersOf('lib/access/actor.ts', 'systemActor')).toEqual(SYSTEM_ACTORS)
  })

  it('whoever holds the database outside a transaction is listed', () => {
    expect(paths(product.filter(({ imports }) => imports.includes('db/client.ts')))).toEqual(DATABASE_CLIENTS)
  })

  it('what runs in the browser leads to no server code and to no whole set of messages', () => {
    const islands = product.filter(({ text }) => /^'use client'/.test(text))
    expect(islands.length).toBeGreaterThan(5)
    const secret = ['db', 'node:*', 'drizzle-orm', 'postgres', 'content', 'messages', 'lib/env.ts', 'lib/log.ts']
    const actions = ['lib/access', 'lib/accounts', 'lib/auth', 'lib/dossiers', 'lib/reminders', 'lib/mail']
    expect(islands.flatMap((file) => reached(file, [...secret, ...actions]))).toEqual([])
  })
})

describe('the shape of the house', () => {
  it('nouns of lib import each other in one direction', () => {
    const edges = new Map<string, Set<string>>()
    for (const { path, imports } of product) {
      const from = nounOf(path)
      for (const to of imports.map(nounOf))
        if (from && to && from !== to) edges.set(from, (edges.get(from) ?? new Set()).add(to))
    }
    expect(edges.size).toBeGreaterThan(8)
    expect([...edges.keys()].flatMap((noun) => circle(noun, edges, [noun]))).toEqual([])
  })

  it('has no barrel and no drawer for odds and ends', () => {
    const outside = product.filter(({ path }) => !path.startsWith('app/'))
    const isBarrel = ({ path, text }: SourceFile) =>
      /(^|\/)index\.(ts|tsx|mjs)$/.test(path) ||
      /^export \*/m.test(text) ||
      (/^export (?:type )?\{[^}]*\} from /m.test(text) &&
        !/^(?:export )?(?:async )?(?:function|const|type) /m.test(text))
    expect(paths(outside.filter(isBarrel))).toEqual([])
    expect(paths(code).filter((path) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)/i.test(path))).toEqual([])
  })

  it('names its files in kebab-case', () => {
    const odd = paths(code).filter(
      (path) =>
        !path.split('/').every((part) => /^[\w.[\]()-]+$/.test(part) && !/[A-Z]/.test(part.replace(/^\[.*\]$/, ''))),
    )
    expect(odd).toEqual([])
  })
})

function layerOf(path: string): Layer | undefined {
  const matching = IMPORT_TABLE.filter((layer) => isIn(path, layer.of))
  return matching.sort((a, b) => longest(b, path) - longest(a, path))[0]
}

/** The narrowest row wins: `components/ui` before `components`. */
function longest(layer: Layer, path: string): number {
  return Math.max(...layer.of.filter((name) => isIn(path, [name])).map((name) => name.length))
}

function layerNamed(name: string): Layer {
  const layer = IMPORT_TABLE.find(({ of }) => of.includes(name))
  if (!layer) throw new Error(`no row for ${name}`)
  return layer
}

function strangers({ path, imports }: SourceFile, { may }: Layer): string[] {
  return imports.filter((one) => OURS.test(one) && !isIn(one, may)).map((one) => `${path} imports ${one}`)
}

function forbidden(file: SourceFile, { never }: Layer): string[] {
  return reached(file, never)
}

/** Whatever of these names a file's imports lead to, each with the way there. */
function reached(file: SourceFile, names: readonly string[]): string[] {
  const seen = new Set([file.path])
  const queue: (readonly [readonly string[], SourceFile])[] = [[[file.path], file]]
  const found: string[] = []
  for (const [way, current] of queue) {
    for (const next of current.imports) {
      if (seen.has(next)) continue
      seen.add(next)
      if (isIn(next, names)) found.push([...way, next].join(' → '))
      const known = byPath.get(next)
      if (known) queue.push([[...way, next], known])
    }
  }
  return found
}

function isIn(path: string, names: readonly string[]): boolean {
  return names.some((name) => {
    if (name.endsWith('*')) return path.startsWith(name.slice(0, -1))
    return path === name || path.startsWith(`${name}/`)
  })
}

function importersOf(module: string, name: string): string[] {
  const clause = new RegExp(`^import \\{[^}]*\\b${name}\\b[^}]*\\} from '[^']*${module.split('/').at(-1)}'`, 'm')
  return paths(product.filter(({ text, imports }) => imports.includes(module) && clause.test(text)))
}

function nounOf(path: string): string | null {
  return /^lib\/([^/]+)\//.exec(path)?.[1] ?? null
}

function circle(noun: string, edges: ReadonlyMap<string, ReadonlySet<string>>, way: readonly string[]): string[] {
  return [...(edges.get(noun) ?? [])].flatMap((next) => {
    if (next === way[0]) return [[...way, next].join(' → ')]
    return way.includes(next) ? [] : circle(next, edges, [...way, next])
  })
}

function paths(list: readonly SourceFile[]): string[] {
  return list.map(({ path }) => path).sort()
}
