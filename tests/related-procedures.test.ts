import { describe, expect, test } from 'vitest'
import { keptDossier } from '#lib/dossiers/kept-dossier.ts'
import { nextDatesOf } from '#lib/dossiers/next-dates-of.ts'
import { clockOf } from '#lib/filing/clock-of.ts'
import { moveDay } from '#lib/procedures/move-day.ts'
import { procedureLinks } from '#lib/procedures/procedure-links.ts'
import { questionnaire } from '#lib/procedures/questionnaire.ts'
import { listProcedures } from '#lib/procedures/registry.ts'
import type { Facts } from '#lib/procedures/types.ts'
import { filingOf } from '#lib/progress/filing-of.ts'
import { limitsOfMine } from '#lib/progress/limits-of-mine.ts'
import { whoseTurn } from '#lib/progress/whose-turn.ts'
import { weekdayOf } from '#lib/pure/calendar-day.ts'
import { scheduleOf } from '#lib/reminders/schedule-of.ts'
import { aState, done, happened } from '#tests/dossier-states.ts'

const FRIDAY = 5

const voter: Facts = {
  nationalities: ['IT'],
  age: 30,
  onRoll: 'no',
  elections: ['municipal'],
  communeLink: ['home'],
  lodging: 'own',
  electionOn: '2027-04-11',
}
const tenant: Facts = {
  occupancy: 'tenant',
  mainHome: true,
  familyLandlord: false,
  nationalities: ['PL'],
  student: false,
  leaseStartsOn: '2026-12-05',
}
const jobseeker: Facts = {
  livesIn: 'france',
  endReason: 'dismissal',
  worked: 'enough',
  nationalities: ['ES'],
  contractEndsOn: '2026-11-30',
}
const pensioner: Facts = { bornOn: '1964-01-10', workedInFrance: true, livesIn: 'france', startOn: '2027-07-01' }
const seeker: Facts = { nationalities: ['IT'], income: 'below' }

type Case = Parameters<typeof aState>[0]

const running = (given: Case, today = '2026-11-23') =>
  clockOf(filingOf(aState({ ...given, on: today })), today).flatMap(({ rule, on, state }) =>
    state === 'running' ? [`${rule} ${on}`] : [],
  )
const deadlines = (given: Case) =>
  scheduleOf({ state: aState(given), personal: [], pauses: [], timeZone: 'Europe/Paris' })
    .filter(({ kind }) => kind === 'deadline')
    .map(({ anchor }) => anchor)

describe('what limits an application runs before anything has happened', () => {
  test('the roll closes on a Friday, 37 days before the first round, online on the Wednesday before', () => {
    const given = { procedure: 'voter_registration', facts: voter }
    expect(running(given)).toEqual(['online_limit 2027-03-03', 'paper_limit 2027-03-05'])
    expect(weekdayOf('2027-03-05')).toBe(FRIDAY)
    expect(new Set(deadlines(given))).toEqual(new Set(['online_limit@2027-03-03', 'paper_limit@2027-03-05']))
  })

  test('sending it ends the limit, although that is earlier than the day that is counted from', () => {
    const sent = { procedure: 'voter_registration', facts: voter, milestones: happened(['sent', '2026-11-20']) }
    expect(running(sent)).toEqual(['mayor_answers 2026-11-27'])
    const ticked = { procedure: 'voter_registration', facts: voter, completions: done(['gather', 'apply']) }
    expect(running(ticked)).toEqual(['mayor_answers 2026-11-30'])
    expect(deadlines(ticked)).toEqual([])
  })

  test('it is the person’s turn on account of it only when it comes near', () => {
    const given = { procedure: 'voter_registration', facts: voter }
    expect(limitsOfMine(aState(given), '2027-01-31')).toEqual([])
    expect(limitsOfMine(aState(given), '2027-02-01')).toHaveLength(1)
    expect(nextDatesOf(aState(given), 'en', '2027-02-01')[0]).toMatchObject({ answeredBy: 'sent' })
  })

  test('housing aid: until the end of the month in which the lease begins', () => {
    expect(running({ procedure: 'housing_allowance', facts: tenant })).toEqual(['same_month 2026-12-31'])
    expect(moveDay('2026-12-05', { endOfMonth: true })).toBe('2026-12-31')
    expect(moveDay('2028-02-29', { endOfMonth: true })).toBe('2028-02-29')
    expect(moveDay('2027-12-31', { months: 2, endOfMonth: true })).toBe('2028-02-29')
    expect(moveDay('2027-01-31', { days: 1, endOfMonth: true })).toBe('2027-02-28')
  })

  test('unemployment: the day after, and twelve months', () => {
    expect(running({ procedure: 'unemployment_benefit', facts: jobseeker })).toEqual([
      'register_now 2026-12-01',
      'register_limit 2027-11-30',
    ])
  })

  test('pension: six months before its first day, and at last the day before', () => {
    expect(running({ procedure: 'retirement_pension', facts: pensioner })).toEqual([
      'claim_in_time 2027-01-01',
      'claim_at_last 2027-06-30',
    ])
  })

  test('nothing runs for whom the procedure is not open, nor of the registration before it is sent', () => {
    const facts = { ...jobseeker, nationalities: ['VN'], permit: 'studentOrVisitor' }
    expect(running({ procedure: 'unemployment_benefit', facts })).toEqual([])
    expect(running({ procedure: 'voter_registration', facts: { ...voter, electionOn: 'unknown' } })).toEqual([])
    expect(running({ facts: { permitValidUntil: '2026-12-31' } })).toEqual([])
  })
})

describe('social housing is renewed every year', () => {
  const on = (...events: readonly (readonly [string, string])[]) =>
    running({ procedure: 'social_housing', facts: seeker, milestones: happened(...events) })

  test('twelve months from the certificate, then from each renewal, until a lease is signed', () => {
    expect(on(['sent', '2026-11-02'])).toEqual(['number_expected 2026-12-02'])
    const certificate = ['number_given', '2026-01-10'] as const
    expect(on(['sent', '2026-01-02'], certificate)).toEqual(['renewal 2027-01-10'])
    expect(on(['sent', '2026-01-02'], certificate, ['renewed', '2026-11-20'])).toEqual(['renewal 2027-11-20'])
    expect(on(['sent', '2026-01-02'], certificate, ['signed', '2026-11-20'])).toEqual([])
  })

  test('it is the authority’s turn meanwhile, and the person’s from the tenth month on', () => {
    const milestones = happened(['sent', '2026-01-02'], ['number_given', '2026-01-10'])
    const completions = done(['request', 'unique_number', 'complete_file'])
    const state = aState({ procedure: 'social_housing', facts: seeker, milestones, completions })
    expect(whoseTurn(state, '2026-11-10')).toBe('authority')
    expect(whoseTurn(state, '2026-11-11')).toBe('me')
  })
})

describe('the questionnaire of another procedure', () => {
  const open = (params: Record<string, string>, slug = 'voter_registration') =>
    questionnaire(slug, params, 'en', '2026-11-23')

  test('its address says which one, and that of the first is as it always was', () => {
    expect(open({ nationalities: 'IT' })).toMatchObject({
      query: 'procedure=voter_registration&nationalities=IT',
      question: { id: 'age' },
      others: [
        { name: 'procedure', value: 'voter_registration' },
        { name: 'nationalities', value: 'IT' },
      ],
    })
    expect(open({ nationalities: 'CN' }, 'registration')?.query).toBe('nationalities=CN')
    expect(open({}, 'no_such')).toBeNull()
    expect(procedureLinks('fr').map(({ query }) => query)).toEqual([
      '',
      ...listProcedures()
        .slice(1)
        .map(({ slug }) => `procedure=${slug}`),
    ])
  })

  test('whose vote it is not is told so at once, and asked nothing more', () => {
    const told = open({ nationalities: 'CN' })
    expect(told?.question).toBeNull()
    expect(told?.plan).toMatchObject({ verdict: 'Voting in France is not open to you', steps: [], documents: [] })
  })

  test('answers that are kept become a dossier of their own procedure', () => {
    expect(keptDossier('en', 'x', 'procedure=voter_registration&nationalities=IT')).toMatchObject({
      procedure: 'voter_registration',
      title: 'My electoral roll',
    })
    for (const answers of ['nationalities=CN', '', 'procedure=no_such']) {
      expect(keptDossier('fr', 'x', answers)).toMatchObject({ procedure: 'registration', title: 'Mon inscription' })
    }
  })

  test('no fact bears the name of a field of its address', () => {
    const ids = listProcedures().flatMap(({ facts }) => facts.map(({ id }) => id))
    expect(ids.filter((id) => ['procedure', 'asked', 'ask'].includes(id))).toEqual([])
  })

  test('no situation of one bears the name of another’s, so that a queue can tell them apart', () => {
    const channels = listProcedures().flatMap(({ requirements }) =>
      requirements.flatMap(({ kind, id }) => (kind === 'channel' ? [id] : [])),
    )
    expect(new Set(channels).size).toBe(channels.length)
  })

  test('at most nine questions, each with its reason', () => {
    for (const { slug, facts } of listProcedures().slice(1)) {
      expect(facts.length, slug).toBeLessThanOrEqual(9)
      for (const { why } of facts) expect(why.en.length).toBeGreaterThan(20)
    }
  })
})
