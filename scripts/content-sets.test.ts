import { describe, expect, it } from 'vitest'
import { contentReport } from '#lib/procedures/content-report.ts'
import { listProcedures, listSources } from '#lib/procedures/registry.ts'
import { reviewByOf } from '#lib/procedures/statement.ts'
import { isDay } from '#lib/pure/calendar-day.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { contentSets } from './content-sets.ts'

const sources = new Map(listSources().map((one) => [one.id, one]))
const sets = contentSets()
const titles = sets.map(({ title }) => title)

describe.each(sets.map((set) => [set.title, set] as const))('%s', (_title, set) => {
  it('rests on known sources, each with the date of the copy that was read and the day to read it again', () => {
    expect(set.statements.length).toBeGreaterThan(0)
    const lost = set.statements.filter((one) => one.sources.length === 0 || one.sources.some((id) => !sources.has(id)))
    expect(lost.map(({ id, kind }) => `${kind} ${id}`)).toEqual([])
    for (const one of set.statements) expect(reviewByOf(one, sources) ?? one.id).toMatch(/^\d{4}-(01-31|09-30)$/)
  })

  it('is listed with what is due, and with all of it', () => {
    const all = contentReport(set, listSources(), null)
    expect(all).toContain(`${set.statements.length} of ${set.statements.length} statements`)
    expect(contentReport(set, listSources(), '2000-01-01')).toContain(`0 of ${set.statements.length} statements`)
    const last =
      [...sources.values()]
        .map(({ reviewBy }) => reviewBy)
        .sort()
        .at(-1) ?? ''
    expect(contentReport(set, listSources(), last)).toContain(`${set.statements.length} of ${set.statements.length}`)
  })
})

it('every source says when its copy was read, or that the copy bears no date; none was read after today', () => {
  const today = parisDay(now())
  for (const { checkedOn, id } of sources.values()) {
    expect(checkedOn === null || (isDay(checkedOn) && checkedOn <= today), id).toBe(true)
  }
})

it('holds every procedure, its questions and papers, the tariffs, the words, the bodies and the sources', () => {
  expect(titles).toHaveLength(listProcedures().length + 5)
  const kinds = new Set(sets.flatMap(({ statements }) => statements.map(({ kind }) => kind)))
  for (const kind of [
    'situation',
    'step',
    'document',
    'warning',
    'rule',
    'letter',
    'paper',
    'question',
    'tariff',
    'word',
    'authority',
    'phone',
    'source',
  ]) {
    expect(kinds).toContain(kind)
  }
})

it('a statement is due with the first of its sources', () => {
  const source = { publisher: 'x', url: null, checkedOn: null, kind: 'official' } as const
  const byId = new Map([
    ['a', { ...source, id: 'a', reviewBy: '2027-09-30' }],
    ['b', { ...source, id: 'b', reviewBy: '2027-01-31' }],
  ])
  const statement = { id: 'x', kind: 'x', applies: '', state: '', confidence: null, sources: ['a', 'b'] }
  expect(reviewByOf(statement, byId)).toBe('2027-01-31')
})
