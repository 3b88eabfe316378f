import { describe, expect, test } from 'vitest'
import type { ClockRule, LadderRung, MilestoneKind } from '#content/after-filing-schema.ts'
import { COVERAGE_LINES } from '#content/after-filing-schema.ts'
import { afterFiling } from '#content/procedures/registration/after-filing.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { getProcedure } from '#lib/procedures/registry.ts'

// What the content says about the time after filing, against the fact sheet, written down once more by hand.

const { milestones, clock, coverage, ladder } = afterFiling
const rule = (id: string) => clock.find((one) => one.id === id) as ClockRule
const rung = (id: string) => ladder.find((one) => one.id === id) as LadderRung
const milestone = (id: string) => milestones.find((one) => one.id === id) as MilestoneKind
const startsOf = ({ from }: ClockRule) => from.map((start) => Object.values(start)[0])

const CLOCK: readonly [id: string, starts: readonly string[], first: object, last: object | undefined][] = [
  ['silence', ['sent', 'acknowledged'], { months: 2 }, undefined],
  ['other_paper', ['more_asked'], { months: 1 }, undefined],
  ['civil_status_answer', ['civil_status_asked'], { months: 3 }, undefined],
  ['formal_notice_answer', ['formal_notice'], { months: 3 }, undefined],
  ['suspension_decision', ['suspended'], { months: 3 }, undefined],
  ['number_expected', ['sent'], { days: 28 }, { months: 9 }],
  ['provisional_use', ['provisional_number'], { months: 9 }, undefined],
  ['cra_limit', ['refused'], { months: 2 }, undefined],
  ['cra_silence', ['cra_asked'], { months: 2 }, undefined],
  ['court_limit', ['cra_refused', 'cra_silence'], { months: 2 }, undefined],
  ['permit_rights', ['permitValidUntil'], { months: 6 }, { months: 6, days: 45 }],
  ['claim_forms', ['claim_form'], { months: 24 }, undefined],
]

describe('the clock', () => {
  test('counts as the fact sheet says', () => {
    expect(clock.map((one) => [one.id, startsOf(one), one.after, one.to])).toEqual(CLOCK)
  })

  test('a limit of one’s own that the law sets is a legal one; what is expected of the fund never is', () => {
    expect(clock.filter((one) => one.isLegal).map((one) => one.id)).toEqual([
      'civil_status_answer',
      'formal_notice_answer',
      'cra_limit',
      'court_limit',
      'claim_forms',
    ])
    expect(clock.filter((one) => one.nature === 'expected').every((one) => one.whose === 'authority')).toBe(true)
  })

  test('the next letter takes over from the one before, and the paper ends both', () => {
    expect(rule('civil_status_answer').endedBy).toEqual(
      expect.arrayContaining(['civil_status_given', 'formal_notice', 'suspended', 'number']),
    )
    expect(rule('formal_notice_answer').endedBy).toEqual(
      expect.arrayContaining(['civil_status_given', 'suspended', 'number']),
    )
    // Only a decision ends the suspension, not the paper by itself.
    expect(rule('suspension_decision').endedBy).not.toContain('civil_status_given')
    // Any letter of the fund ends its silence.
    const letters = ['provisional_number', 'civil_status_asked', 'more_asked', 'formal_notice', 'suspended', 'refused']
    expect(rule('silence').endedBy).toEqual(expect.arrayContaining([...letters, 'number']))
  })

  test('every limit of one’s own can be ended by something that one records', () => {
    const mine = milestones.filter((one) => one.by === 'me').map((one) => one.id)
    const open = clock.filter((one) => one.nature === 'limit' && !one.endedBy.some((id) => mine.includes(id)))
    expect(open.map((one) => one.id)).toEqual([])
  })

  test('what is not certain is said', () => {
    const bare = clock.filter((one) => !one.doubt).map((one) => one.id)
    expect(bare).toEqual(['civil_status_answer', 'formal_notice_answer', 'suspension_decision'])
    expect(rule('permit_rights').doubt?.en).toMatch(/six months[\s\S]*45 days after the six months/)
  })

  test('rights after a permit are counted for those who need one, not for Europeans', () => {
    const registration = getProcedure('registration')
    if (!registration) throw new Error('no procedure')
    expect(rule('permit_rights').when).toEqual({ applies: 'residence_permit' })
    const needs = (nationality: string) => {
      const facts = {
        nationalities: [nationality],
        birthCountry: nationality,
        place: 'mainland',
        stay: 'over3Months',
        activity: ['employee'],
        worksIn: ['FR'],
        employerCountry: 'FR',
        permit: nationality === 'BR' ? 'card' : 'notNeeded',
        protection: 'none',
        number: 'none',
      }
      const plan = planFor(registration, { facts, people: [] }, '2026-11-21')
      return plan.items.some((one) => one.id === 'residence_permit' && one.state === 'needed')
    }
    expect([needs('BR'), needs('IT'), needs('CH')]).toEqual([true, false, false])
  })
})

describe('what may happen', () => {
  test('everything that the clock, the letters and the ladder speak of can be recorded', () => {
    const ids = milestones.map((one) => one.id)
    expect(ids).toEqual(
      expect.arrayContaining(
        'sent acknowledged provisional_number civil_status_asked civil_status_given formal_notice suspended restored refused number card complaint_sent mediator_asked cra_asked cra_refused court_asked more_asked claim_form'.split(
          ' ',
        ),
      ),
    )
    expect(milestones.map((one) => one.order)).toEqual([...milestones.map((one) => one.order)].sort((a, b) => a - b))
  })

  test('no letter before filing, no decision before what it decides on', () => {
    const before = milestones.filter((one) => one.by === 'authority' && one.notBefore.length === 0)
    expect(before.map((one) => one.id)).toEqual([])
    expect(milestone('restored').needs).toEqual(['suspended', 'refused'])
    expect(milestone('cra_refused').needs).toEqual(['cra_asked'])
    expect(milestone('formal_notice').notBefore).toContain('civil_status_asked')
  })

  test('only a paper without a limit of its own in law leaves room for the one in the letter', () => {
    expect(milestones.filter((one) => one.limitLabel).map((one) => one.id)).toEqual(['more_asked'])
  })
})

describe('what one is covered for', () => {
  const works = (id: string) => COVERAGE_LINES.map((line) => coverage.find((one) => one.id === id)?.lines[line].works)

  test('refunds, card, account, third-party payment, doctor, top-up, by stage', () => {
    expect(Object.fromEntries(coverage.map(({ id }) => [id, works(id)]))).toEqual({
      before_filing: ['no', 'no', 'no', 'no', 'no', 'usuallyNot'],
      filed: ['no', 'no', 'no', 'no', 'no', 'usuallyNot'],
      provisional: ['yes', 'no', 'no', 'usuallyNot', 'yes', 'yes'],
      number_without_card: ['yes', 'no', 'yes', 'usuallyNot', 'yes', 'yes'],
      card: ['yes', 'yes', 'yes', 'dependsOn', 'yes', 'yes'],
      suspended: ['no', 'no', 'no', 'no', 'dependsOn', 'usuallyNot'],
      refused: ['no', 'no', 'no', 'no', 'no', 'usuallyNot'],
    })
  })

  test('every stage says what to keep', () => {
    expect(coverage.filter((one) => one.keep.length === 0)).toEqual([])
  })
})

describe('the ladder', () => {
  test('goes from the telephone to the court, with the Défenseur des droits besides', () => {
    expect(ladder.map((one) => one.id)).toEqual(['phone', 'complaint', 'mediator', 'cra', 'court', 'defender'])
    expect(rung('defender').opens).toBe('always')
  })

  test('the commission is open after a refusal or a silence and closes two months after a refusal', () => {
    expect(rung('cra').opens).toEqual([{ milestone: ['refused'] }, { rule: 'silence' }])
    expect(rung('cra').closes).toEqual({ rule: 'cra_limit' })
    expect(rung('court').opens).toEqual([{ milestone: ['cra_refused'] }, { rule: 'cra_silence' }])
    expect(rung('court').closes).toEqual({ rule: 'court_limit' })
    expect(rung('mediator').opens).toEqual([{ milestone: ['complaint_sent'], days: 30 }])
  })

  test('no complaint through an account that does not exist yet; numbers that work from abroad', () => {
    expect(rung('complaint').text.en).toMatch(/account only once you have one/)
    expect(rung('complaint').text.fr).toMatch(/compte ameli seulement s’il existe/)
    for (const text of Object.values(rung('phone').text)) {
      expect(text).toContain('36 46')
      expect(text).toContain('+33 1 84 90 36 46')
      expect(text).toContain('09 74 75 36 46')
    }
  })
})
