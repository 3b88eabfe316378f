import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ensureBuild } from '#scripts/launch/ensure-build.ts'

// Stands in for Next: leaves what a standalone build leaves, or breaks off half way.
const NEXT = `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
  appendFileSync('builds', 'x')
  for (const folder of ['.next/static', '.next/standalone']) mkdirSync(folder, { recursive: true })
  writeFileSync('.next/BUILD_ID', String(Math.random()))
  if (process.env.BREAK_OFF) process.exit(1)
  writeFileSync('.next/static/a.js', String(Math.random()))
  writeFileSync('.next/standalone/server.js', '')`

let root: string
const lines: string[] = []
const build = (env: Record<string, string> = {}) =>
  ensureBuild(root, { ...process.env, NODE_ENV: 'production', ...env }, (_, line) => lines.push(line))
const builds = () => readFileSync(join(root, 'builds'), 'utf8').length
const age = (path: string, seconds: number) => {
  const at = Date.now() / 1000 + seconds
  utimesSync(join(root, path), at, at)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'complet-build-'))
  for (const folder of ['app/inner', 'public', 'node_modules/next/dist/bin']) {
    mkdirSync(join(root, folder), { recursive: true })
  }
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
  writeFileSync(join(root, 'app/inner/page.tsx'), '')
  writeFileSync(join(root, 'public/robots.txt'), '')
  writeFileSync(join(root, 'node_modules/next/dist/bin/next'), NEXT)
  for (const path of ['package.json', 'app/inner/page.tsx', 'app/inner', 'app', 'public/robots.txt', 'public']) {
    age(path, -60)
  }
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('builds once, with what browsers fetch beside the server', async () => {
  expect(await build()).toBe('built')
  const standalone = join(root, '.next/standalone')
  expect(existsSync(join(standalone, 'server.js'))).toBe(true)
  expect(readFileSync(join(standalone, '.next/static/a.js'))).toEqual(readFileSync(join(root, '.next/static/a.js')))
  expect(existsSync(join(standalone, 'public/robots.txt'))).toBe(true)
  expect(await build()).toBe('kept')
  expect(builds()).toBe(1)
})

test('builds again when a source is newer, or was removed, but not for a test', async () => {
  await build()
  writeFileSync(join(root, 'app/inner/page.test.tsx'), '')
  for (const path of ['app/inner', 'app']) age(path, -60)
  age('app/inner/page.test.tsx', 60)
  expect(await build()).toBe('kept')
  age('app/inner/page.tsx', 60)
  expect(await build()).toBe('built')
  age('app/inner/page.tsx', -60)
  rmSync(join(root, 'app/inner/page.tsx'))
  age('app/inner', 60)
  expect(await build()).toBe('built')
})

test('a build that was broken off, or made by somebody else, does not count', async () => {
  await expect(build({ BREAK_OFF: '1' })).rejects.toThrow('The build failed.')
  expect(await build()).toBe('built')
  writeFileSync(join(root, '.next/BUILD_ID'), 'another')
  expect(await build()).toBe('built')
})
