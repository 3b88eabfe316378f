import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtActions, readManifest } from '#tests/build-manifest.ts'
import { ROOT, readSourceFiles } from '#tests/source-files.ts'

const entries = builtActions()

/** What the sources say: every export of every file of actions. */
const written = readSourceFiles()
  .filter(({ path, text }) => path.startsWith('app/') && /^['"]use server['"]/.test(text))
  .flatMap(({ path, text }) => [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => `${path}#${name}`))

describe('the actions of the build', () => {
  it('are those of the sources, all of them and no other', () => {
    const built = [...new Set(entries.map(({ filename, exportedName }) => `${filename}#${exportedName}`))]
    process.stdout.write(`actions: ${built.length} in the build, ${written.length} in the sources\n`)
    expect(built.length).toBeGreaterThan(25)
    expect(built.sort()).toEqual([...written].sort())
  })

  it('were all made by defineAction', async () => {
    const unmarked: string[] = []
    for (const filename of new Set(entries.map((entry) => entry.filename))) {
      const module = (await import(/* @vite-ignore */ join(ROOT, filename))) as Record<string, unknown>
      for (const [name, value] of Object.entries(module)) {
        const isMarked = typeof value === 'function' && Reflect.get(value, Symbol.for('complet.action')) === true
        if (!isMarked) unmarked.push(`${filename}#${name}`)
      }
    }
    expect(unmarked).toEqual([])
  })

  it('each belong to some page', () => {
    const idle = entries.filter(({ workers }) => Object.keys(workers).length === 0)
    expect(idle.map(({ exportedName }) => exportedName)).toEqual([])
  })
})

describe('the pages of the build', () => {
  it('are rendered for each request: a page made in advance cannot carry the nonce of an answer', () => {
    const prerendered = readManifest<{ routes: Record<string, unknown>; dynamicRoutes: Record<string, unknown> }>(
      'prerender-manifest.json',
    )
    const pages = Object.keys(prerendered.routes).filter((route) => !/\.\w+$/.test(route))
    // The page for a failure of everything else can wait for no request.
    expect(pages.filter((route) => route !== '/_global-error')).toEqual([])
    expect(Object.keys(prerendered.dynamicRoutes)).toEqual([])
  })

  it('carry no key of the server in what browsers get', () => {
    const { encryptionKey } = readManifest<{ encryptionKey?: string }>('server/server-reference-manifest.json')
    expect(encryptionKey?.length).toBeGreaterThan(20)
    const files = readdirFiles(join(ROOT, '.next/static'))
    expect(files.length).toBeGreaterThan(10)
    const leaking = files.filter((file) => readFileSync(file, 'utf8').includes(encryptionKey ?? 'none'))
    expect(leaking).toEqual([])
  })
})

function readdirFiles(folder: string): string[] {
  return globSync('**/*.{js,css,json,map}', { cwd: folder }).map((name) => join(folder, name))
}
