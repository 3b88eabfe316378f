import { describe, expect, it } from 'vitest'
import { readSourceFiles, type SourceFile } from '#tests/source-files.ts'

const files = readSourceFiles().filter(({ path }) => !path.endsWith('.json'))
const isTest = ({ path }: SourceFile) => /\.(?:test|spec)\.tsx?$/.test(path) || /^(?:tests|e2e|bench)\//.test(path)
const product = files.filter((file) => !isTest(file))
const actions = product.filter(({ text }) => /^['"]use server['"]/.test(text))

/** Lines that a rule finds, with the place. Comments count as code: a rule that is talked about is in the test. */
function lines(among: readonly SourceFile[], rule: RegExp): string[] {
  return among
    .filter(({ path }) => path !== 'tests/house-rules.test.ts')
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (rule.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    )
}

it('sees the sources', () => {
  expect(product.length).toBeGreaterThan(300)
  expect(files.filter(isTest).length).toBeGreaterThan(40)
})

describe('the clock', () => {
  it('is read in lib/time, by scripts and by tests only', () => {
    const timeless = product.filter(({ path }) => !/^(?:lib\/time|scripts)\//.test(path))
    const clock = /\bnew Date\(\)|\bDate\.now\(|\bTemporal\.Now\b/
    expect(clock.test('const at = new Date()')).toBe(true)
    expect(lines(timeless, clock)).toEqual([])
  })
})

describe('the compiler and the linter', () => {
  it('are never silenced', () => {
    expect(lines(files, /@ts-(?:ignore|nocheck|expect-error)|biome-ignore|eslint-disable/)).toEqual([])
    expect(lines(files, /^(?!\s*(?:\/\/|\/?\*)).*(?::|\bas|<) ?any(?=[\s;,)>[\]|&]|$)/)).toEqual([])
  })
})

describe('tests', () => {
  it('are neither skipped nor alone', () => {
    const rule = /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|fixme|skipIf|runIf)\b|\bx(?:it|describe)\(/
    expect(rule.test('it.skip(')).toBe(true)
    expect(lines(files.filter(isTest), rule)).toEqual([])
  })

  it('all assert something', () => {
    const silent = files.filter(({ path, text }) => /\.(?:test|spec)\.tsx?$/.test(path) && !/\bexpect\b/.test(text))
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})

describe('the database', () => {
  it('is asked with parameters: no text of ours is put together into SQL outside the database’s own folder', () => {
    const rule = /\bsql\.(?:raw|identifier)\b|\.unsafe\(/
    const elsewhere = product.filter(({ path }) => !/^(?:db|scripts)\//.test(path))
    expect(lines(elsewhere, rule)).toEqual([])
  })

  it('forgets nothing by accident: each delete and update says which rows', () => {
    const unbounded = product.flatMap(({ path, text }) =>
      [...text.matchAll(/\.(delete\(\w+\)|update\(\w+\)\s*\.set\()/g)].flatMap(({ index }) => {
        const statement = text.slice(index).split(/\n\s*(?:\n|const |await |if |return |\}\n|type )/)[0] ?? ''
        return /\.where\(/.test(statement) || !/tx|database/.test(text.slice(Math.max(0, index - 60), index))
          ? []
          : [`${path}: ${statement.split('\n')[0]}`]
      }),
    )
    expect(unbounded).toEqual([])
  })
})

describe('server actions', () => {
  it('stand in files of their own, which export nothing else', () => {
    expect(actions.length).toBeGreaterThan(3)
    const exported = actions.flatMap(({ path, text }) =>
      [...text.matchAll(/^export (?!type\b).*$/gm)].map(([line]) => `${path}: ${line}`),
    )
    expect(exported.length).toBeGreaterThan(25)
    expect(exported.filter((line) => !/: export const \w+ = define(?:Public|Staff)?Action\(/.test(line))).toEqual([])
  })

  it('are never written inside something else, where they would take its values along', () => {
    const inline = lines(product, /^\s+['"]use server['"]/)
    expect(inline).toEqual([])
    expect(lines(product, /^['"]use server['"]/).map((line) => line.split(':')[0])).toEqual(
      actions.map(({ path }) => path),
    )
  })

  it('hold no secret and no rule', () => {
    expect(lines(actions, /process\.env|env\(\)|\bif \(|\bfor \(/)).toEqual([])
  })
})

describe('pages', () => {
  it('write no markup from text, and follow no script address', () => {
    expect(lines(product, /dangerouslySetInnerHTML|javascript:|innerHTML\b|document\.write/)).toEqual([])
  })

  it('make text safe for HTML in one way', () => {
    expect(lines(product, /&#\$\{|&(?:lt|amp|quot);/)).toEqual([expect.stringMatching(/^lib\/pure\/escape-html\.ts:/)])
  })

  it('load nothing from anywhere else', () => {
    const loaded = /(?:src|href)=["'{`]*(?:https?:)?\/\/|@import ['"]http|url\(['"]?(?:https?:)?\/\//
    expect(
      lines(
        product.filter(({ path }) => /^(?:app|components)\//.test(path)),
        loaded,
      ),
    ).toEqual([])
  })
})

describe('what is committed', () => {
  it('names no machine and keeps no secret', () => {
    const machine = /(?<![\w.])\/(?:work|root|home\/\w+)\/|-----BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}/
    expect(lines(files, machine)).toEqual([])
  })

  it('talks to no console in what ships', () => {
    const quiet = product.filter(({ path }) => /^(?:app|components|lib|db|worker|content)\//.test(path))
    // But for the list of what the environment lacks: nothing is up yet that could log it.
    const speaking = new Set(['lib/require-environment.ts'])
    expect(
      lines(
        quiet.filter(({ path }) => !speaking.has(path)),
        /\bconsole\.(?:log|info|debug|warn|error)\(/,
      ),
    ).toEqual([])
  })
})
