import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'

// The real command in a process of its own: what a newcomer types, with its exit code.

// Each run is a process of its own: slow where the machine is busy.
vi.setConfig({ testTimeout: 90_000 })

const folder = mkdtempSync(join(tmpdir(), 'complet-plan-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(argument: string, input = '') {
  const { INIT_CWD: _unset, ...env } = process.env
  const ended = spawnSync(process.execPath, ['scripts/plan.ts', argument], { input, encoding: 'utf8', env })
  expect(ended.stderr).not.toMatch(/\bat .*:\d+:\d+/)
  return { code: ended.status, output: JSON.parse(ended.stdout) }
}

const fault = (input: unknown) => {
  const { code, output } = run('-', typeof input === 'string' ? input : JSON.stringify(input))
  expect(code).toBe(2)
  expect(Object.keys(output)).toEqual(['error'])
  return output.error
}

const facts = { nationalities: ['CN'], birthCountry: 'CN', arrivedOn: '2026-11-01' }

test('a plan in the agreed form, from a file and from standard input alike', () => {
  const text = JSON.stringify({
    on: '2026-11-21',
    facts,
    people: [{ id: 'kim', relation: 'child', age: 9 }],
    language: 'en',
  })
  const file = join(folder, 'facts.json')
  writeFileSync(file, text)
  const { code, output } = run(file)
  expect(code).toBe(0)
  expect(Object.keys(output)).toEqual(['situations', 'register', 'requirements', 'notForYou', 'nextQuestions', 'dates'])
  expect(output.requirements.length).toBeGreaterThan(5)
  for (const one of output.requirements) {
    expect(Object.keys(one)).toEqual([
      'id',
      'kind',
      'person',
      'state',
      'anyOf',
      'text',
      'because',
      'sources',
      'confidence',
    ])
    expect(['document', 'step', 'channel', 'warning']).toContain(one.kind)
    expect(['needed', 'recommended', 'perhaps']).toContain(one.state)
    expect(['official', 'good', 'doubtful', 'unconfirmed']).toContain(one.confidence)
    expect(one.sources.length).toBeGreaterThan(0)
    expect(one.text).not.toBe('')
  }
  expect(output.nextQuestions.length).toBeGreaterThan(0)
  expect(run('-', text).output).toEqual(output)
})

test('bad input: exit code 2, the field, a code and a sentence, never a stack', () => {
  expect(fault({ facts: { ...facts, shoeSize: 42 } })).toMatchObject({ field: 'facts.shoeSize', code: 'unknown-id' })
  expect(fault({ facts: { arrivedOn: '2091-01-01' }, language: 'fr' })).toEqual({
    field: 'facts.arrivedOn',
    code: 'too-late',
    message: expect.stringContaining('cette date est trop lointaine.'),
  })
  expect(fault('{ "facts": ')).toMatchObject({ field: '', code: 'not-json' })
  const missing = run(join(folder, 'nowhere.json'))
  expect(missing).toMatchObject({ code: 2, output: { error: { code: 'no-file' } } })
})
