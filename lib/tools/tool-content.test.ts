import { describe, expect, it } from 'vitest'
import { stageTopics } from '#content/tools/stages.ts'
import * as tariffs from '#content/tools/tariffs.ts'
import { getSource } from '#lib/procedures/registry.ts'
import { isDay } from '#lib/pure/calendar-day.ts'
import { birthplaces } from '#lib/tools/birthplaces.ts'
import { listStages, stageView } from '#lib/tools/stage-view.ts'

/** Everything in the content of the tools that rests on sources. */
const statements = statementsIn({ tariffs: { ...tariffs }, stageTopics })

type Statement = { where: string; sources: readonly string[]; confidence: string; doubt?: unknown } & Partial<
  Pick<tariffs.Dated, 'validFrom' | 'validUntil'>
>

describe('every figure and every sentence', () => {
  it('is seen', () => expect(statements.length).toBeGreaterThan(50))

  it('rests on a source that is known', () => {
    const lost = statements.filter(({ sources }) => sources.length === 0 || sources.some((id) => !getSource(id)))
    expect(lost.map(({ where }) => where)).toEqual([])
  })

  it('says what is uncertain where it is', () => {
    const silent = statements.filter(({ confidence, doubt }) => 'CD'.includes(confidence) && !doubt)
    expect(silent.map(({ where }) => where)).toEqual([])
  })

  it('has days that exist, in their order', () => {
    for (const { where, validFrom, validUntil } of statements) {
      for (const day of [validFrom, validUntil]) expect(!day || isDay(day), where).toBe(true)
      if (validFrom && validUntil) expect(validFrom < validUntil, where).toBe(true)
    }
  })
})

it('no two tariffs of a visit hold on the same day', () => {
  for (const one of tariffs.baseTariffs) {
    const others = tariffs.baseTariffs.filter((other) => other !== one && other.visit === one.visit)
    for (const other of others) {
      const isApart =
        (one.validUntil ?? '9999') < (other.validFrom ?? '0000') ||
        (other.validUntil ?? '9999') < (one.validFrom ?? '0000')
      expect(isApart, one.visit).toBe(true)
    }
  }
})

it('a stage of the number answers every topic, once', () => {
  for (const id of listStages()) {
    const shown = stageView(id, 'en')?.groups.flatMap(({ topics }) => topics.map((topic) => topic.id))
    expect(shown?.sort()).toEqual(stageTopics.map((topic) => topic.id).sort())
  }
  expect(stageView('other', 'en')).toBeNull()
  const worksFor = (stage: string) =>
    stageView(stage, 'fr')
      ?.groups.find(({ answer }) => answer === 'works')
      ?.topics.map(({ id }) => id)
  expect(worksFor('none')).toEqual(['cover'])
  expect(worksFor('provisional')).toEqual(['refunds', 'cover', 'doctor', 'topUp'])
  expect(worksFor('definitive')).toContain('card')
})

it('places of birth have names, in both languages', () => {
  const [english, french] = [birthplaces('en'), birthplaces('fr')]
  expect(Object.keys(english)).toHaveLength(101 + 7 + 196)
  expect([english['99126'], french['99126'], english['2A'], french['987'], english['984']]).toEqual([
    'Greece',
    'Grèce',
    'Corse-du-Sud',
    'Polynésie française',
    'French Southern and Antarctic Lands',
  ])
  expect(Object.values(english).filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([])
})

function statementsIn(value: unknown, where = ''): Statement[] {
  if (typeof value !== 'object' || value === null) return []
  if ('sources' in value && 'confidence' in value) return [{ ...(value as Statement), where }]
  return Object.entries(value).flatMap(([name, part]) => statementsIn(part, `${where}/${name}`))
}
