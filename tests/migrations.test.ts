import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '#tests/source-files.ts'

type Journal = { entries: { idx: number; when: number; tag: string }[] }

const FOLDER = join(ROOT, 'db/migrations')
const { entries } = JSON.parse(readFileSync(join(FOLDER, 'meta/_journal.json'), 'utf8')) as Journal

describe('the migrations', () => {
  it('stand in the journal one after the other: the migrator skips an older time without a word', () => {
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.map(({ idx }) => idx)).toEqual(entries.map((_, index) => index))
    const times = entries.map(({ when }) => when)
    expect(times.filter((when, index) => index > 0 && when <= (times[index - 1] ?? 0))).toEqual([])
  })

  it('are all in the journal, and in no other place', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.sql'))
    expect(files.sort()).toEqual(entries.map(({ tag }) => `${tag}.sql`).sort())
  })

  it('hold all that the schema says: generating adds nothing', () => {
    // Inside the project, since drizzle-kit takes only paths below where it runs.
    const copy = mkdtempSync(join(tmpdir(), 'complet-migrations-'))
    try {
      cpSync(FOLDER, copy, { recursive: true })
      const kit = join(ROOT, 'node_modules/drizzle-kit/bin.cjs')
      const schema = ['--dialect', 'postgresql', '--schema', './db/schema/*.ts']
      const run = spawnSync(process.execPath, [kit, 'generate', ...schema, '--out', relative(ROOT, copy)], {
        cwd: ROOT,
        encoding: 'utf8',
      })
      expect(run.stdout).toContain('No schema changes')
      expect(readdirSync(copy, { recursive: true }).sort()).toEqual(readdirSync(FOLDER, { recursive: true }).sort())
    } finally {
      rmSync(copy, { recursive: true })
    }
  })
})
