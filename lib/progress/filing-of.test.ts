import { describe, expect, it } from 'vitest'
import { clockOf } from '#lib/filing/clock-of.ts'
import { coverageOf } from '#lib/filing/coverage-of.ts'
import type { Milestone } from '#lib/filing/milestone.ts'
import { registration } from '#tests/dossier-states.ts'
import type { StepCompletion } from './dossier-state.ts'
import { filingOf } from './filing-of.ts'

const AT = new Date('2026-03-02T10:00:00Z')

function filing(ticked: Record<string, string>, recorded: Record<string, string> = {}) {
  const completions = Object.entries(ticked).map(([key, doneOn]): [string, StepCompletion] => [
    key,
    { doneOn, completedAt: AT, completedBy: 'x' },
  ])
  const milestones = Object.entries(recorded).map(
    ([kind, on]): Milestone => ({ id: `${kind}-id`, kind, on, limitOn: null, recordedAt: AT }),
  )
  const answers = { facts: { situation: 'employee', nationalities: ['BR'] }, people: [] }
  return filingOf({ content: registration(), answers, completions: new Map(completions), milestones })
}

const told = (one: ReturnType<typeof filing>) =>
  one.milestones.map(({ kind, on, isTicked }) => `${kind} ${on}${isTicked ? ' ticked' : ''}`)
const rulesOf = (one: ReturnType<typeof filing>) => clockOf(one, '2026-05-01').map(({ rule }) => rule)

describe('filingOf', () => {
  it('who ticks “Send the application” has sent it: it counts, and the cover says so', () => {
    const sent = filing({ apply: '2026-03-02' })
    expect(told(sent)).toEqual(['sent 2026-03-02 ticked'])
    expect(clockOf(sent, '2026-05-01')).toEqual(clockOf(filing({}, { sent: '2026-03-02' }), '2026-05-01'))
    expect(rulesOf(sent)).toContain('silence')
    expect(coverageOf(sent, '2026-05-01')?.since).toBe('2026-03-02')
  })

  it('what was recorded takes the place of its tick', () => {
    expect(told(filing({ apply: '2026-03-09' }, { sent: '2026-03-02' }))).toEqual(['sent 2026-03-02'])
  })

  it('a letter that ticked an earlier step says nothing of the day on which that was done', () => {
    const number = filing({ apply: '2026-04-20', nia: '2026-04-20' }, { provisional_number: '2026-04-20' })
    expect(told(number)).toEqual(['provisional_number 2026-04-20'])
  })

  it('a letter that is only ticked changes the stage, and nothing is counted from the day of the tick', () => {
    const ticked = filing({ apply: '2026-03-02', nia: '2026-04-25' })
    expect(told(ticked)).toEqual(['sent 2026-03-02 ticked', 'provisional_number 2026-04-25 ticked'])
    expect(rulesOf(ticked)).not.toContain('provisional_use')
    const recorded = filing({ apply: '2026-03-02', nia: '2026-04-25' }, { provisional_number: '2026-04-20' })
    expect(rulesOf(recorded)).toContain('provisional_use')
    expect(coverageOf(ticked, '2026-05-01')?.stage.id).toBe(coverageOf(recorded, '2026-05-01')?.stage.id)
  })
})
