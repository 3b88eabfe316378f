import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Fact, Procedure } from '#content/schema.ts'
import { checkContent } from '#lib/procedures/check-content.ts'
import { diffPlans } from '#lib/procedures/diff-plans.ts'
import { decodeAnswers, encodeAnswers } from '#lib/procedures/encode-answers.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { parsePlanInput } from '#lib/procedures/parse-plan-input.ts'
import { planView } from '#lib/procedures/plan-view.ts'
import { checkPublished } from '#lib/procedures/published-ids.ts'
import {
  getProcedure,
  listCountries,
  listCountryCodes,
  listCountryGroups,
  listProcedures,
  listRetiredIds,
  listSources,
  revisionOf,
} from '#lib/procedures/registry.ts'
import type { Answers, Facts, FactValue, Plan } from '#lib/procedures/types.ts'
import { personaMismatches } from '#tests/persona-mismatches.ts'
import type { Persona } from '#tests/personas/persona.ts'
import { personas } from '#tests/personas/personas.ts'
import published from '#tests/published-ids.json' with { type: 'json' }

// Thousands of plans: slow where the machine is busy.
vi.setConfig({ testTimeout: process.env.PROVE ? 1_800_000 : 120_000 })

const answersOf = (persona: Persona): Answers => ({ facts: persona.facts, people: persona.people ?? [] })

function procedureOf(persona: Persona): Procedure {
  const procedure = getProcedure(persona.procedure ?? 'registration')
  if (!procedure) throw new Error(`${persona.name}: no procedure ${persona.procedure}`)
  return procedure
}

// Made when a test asks, so that content which does not hold together fails the test that says why.
const plans = new Map<Persona, Plan>()

function planOf(persona: Persona): Plan {
  const plan = plans.get(persona) ?? planFor(procedureOf(persona), answersOf(persona), persona.on)
  plans.set(persona, plan)
  return plan
}

const personasOf = (procedure: Procedure) => personas.filter((one) => procedureOf(one) === procedure)

describe.each(listProcedures().map((one) => [one.slug, one] as const))('content of %s', (slug, procedure) => {
  test('keeps every build-time invariant', () => {
    const library = {
      sources: listSources(),
      groups: listCountryGroups(),
      countries: listCountryCodes(),
      retiredIds: listRetiredIds(),
    }
    expect(listed(checkContent(procedure, library))).toBe('')
  })

  test('no id that was published is lost, and none is in use unpublished', () => {
    expect(listed(checkPublished(published, procedure, listRetiredIds()))).toBe('')
    expect(checkPublished({ [slug]: ['fact gone', 'fact late'] }, procedure, ['late'])[0]).toContain(
      'fact gone was published',
    )
  })

  test('every requirement is reached by one persona and avoided by another', () => {
    const own = personasOf(procedure).map(planOf)
    const reached = (id: string) =>
      own.some((plan) => plan.items.some((item) => item.id === id && item.state !== 'perhaps'))
    const avoided = (id: string) => own.some((plan) => plan.notForYou.includes(id))
    const ids = procedure.requirements.map((one) => one.id)
    expect(listed(ids.filter((id) => !reached(id))), 'never reached').toBe('')
    expect(listed(ids.filter((id) => !avoided(id))), 'never avoided').toBe('')
  })

  test('every question is asked of some persona, and what a persona was asked decides as much as all they know', () => {
    const asked = new Set<string>()
    for (const persona of personasOf(procedure)) {
      const walked = walk(procedure, persona)
      for (const id of walked.asked) asked.add(id)
      const states = (plan: Plan) => asking(plan).map((item) => `${item.key} ${item.state}`)
      if (walked.complete) expect(states(walked.plan), persona.name).toEqual(states(planOf(persona)))
    }
    const questions = procedure.facts.filter((one) => one.scope === 'dossier' && one.asked === 'questionnaire')
    expect(questions.map((one) => one.id).filter((id) => !asked.has(id))).toEqual([])
  })

  test('every persona can be shown in both languages, with no placeholder left', () => {
    for (const persona of personasOf(procedure)) {
      for (const locale of ['en', 'fr'] as const) {
        const view = planView(procedure, planOf(persona), answersOf(persona), locale)
        expect(view.steps.length + view.documents.length + view.channels.length + view.warnings.length).toBe(
          planOf(persona).items.length,
        )
        expect(JSON.stringify(view), persona.name).not.toMatch(/\{[\w.]+\}|undefined/)
      }
    }
  })

  test('answers survive the way through a link and through a file', () => {
    for (const persona of personasOf(procedure)) {
      const plan = planOf(persona)
      const query = encodeAnswers(procedure, persona.facts)
      const decoded = decodeAnswers(procedure, Object.fromEntries(new URLSearchParams(query)), persona.on)
      expect(decoded.rejected, persona.name).toEqual([])
      expect(encodeAnswers(procedure, decoded.facts)).toBe(query)
      expect(planFor(procedure, { facts: decoded.facts, people: persona.people ?? [] }, persona.on).items).toEqual(
        plan.items,
      )
      const known = Object.fromEntries(Object.entries(persona.facts).filter(([id]) => !plan.quarantined.includes(id)))
      const people = (persona.people ?? []).map((one) => ({ id: one.id, ...one.facts }))
      const file = parsePlanInput(
        JSON.stringify({ procedure: slug, on: persona.on, facts: known, people }),
        '2000-01-01',
      )
      expect(file, persona.name).toMatchObject({ answers: { facts: decoded.facts } })
    }
  })

  test('monotonic: answering an open question never unsettles what was settled', () => {
    fc.assert(
      fc.property(answerSets(procedure), fc.nat(), (facts, seed) => {
        const open = procedure.facts.filter((one) => one.scope === 'dossier' && facts[one.id] === undefined)
        const question = open[seed % Math.max(open.length, 1)]
        if (!question) return
        const before = planFor(procedure, { facts, people: [] }, DAY)
        const values = valuesOf(question)
        const after = planFor(
          procedure,
          { facts: { ...facts, [question.id]: values[seed % values.length] ?? 'unknown' }, people: [] },
          DAY,
        )
        const later = new Map(after.items.map((item) => [item.key, item]))
        for (const item of before.items.filter((one) => one.state !== 'perhaps')) {
          expect(later.get(item.key)?.state, `${item.key} after ${question.id}`).toBe(item.state)
        }
        for (const id of before.notForYou) expect(after.notForYou, `${id} after ${question.id}`).toContain(id)
      }),
      { numRuns: RUNS },
    )
  })

  test('a question that is not asked could not have changed anything', () => {
    fc.assert(
      fc.property(answerSets(procedure), fc.nat(), (facts, seed) => {
        const before = planFor(procedure, { facts, people: [] }, DAY)
        const idle = procedure.facts.filter(
          (one) =>
            one.scope === 'dossier' &&
            one.asked === 'questionnaire' &&
            // Where it is asked on a card, it still decides.
            one.cardWhen === undefined &&
            facts[one.id] === undefined &&
            !before.nextQuestions.includes(one.id),
        )
        const question = idle[seed % Math.max(idle.length, 1)]
        if (!question) return
        for (const value of valuesOf(question)) {
          const after = planFor(procedure, { facts: { ...facts, [question.id]: value }, people: [] }, DAY)
          expect(outcome(after), `${question.id} = ${value}`).toEqual(outcome(before))
        }
      }),
      { numRuns: RUNS },
    )
  })

  test('an answered questionnaire leaves nothing open but what only a card or a search can tell', () => {
    fc.assert(
      fc.property(answerSets(procedure), fc.nat(), (start, seed) => {
        const facts: Record<string, FactValue> = { ...start }
        let plan = planFor(procedure, { facts, people: [] }, DAY)
        for (let round = 0; plan.nextQuestions[0] !== undefined; round++) {
          const fact = procedure.facts.find((one) => one.id === plan.nextQuestions[0])
          if (!fact || round > procedure.facts.length) throw new Error(`asked for ever: ${plan.nextQuestions}`)
          const values = valuesOf(fact)
          facts[fact.id] = values[(seed + round) % values.length] ?? 'unknown'
          plan = planFor(procedure, { facts, people: [] }, DAY)
        }
        const dead = plan.items.filter((item) => item.state === 'perhaps' && item.decidedBy === null)
        expect(
          dead.map((item) => item.key),
          JSON.stringify(facts),
        ).toEqual([])
        if (plan.toFindOut.length === 0) expect(plan.register, JSON.stringify(facts)).not.toBe('unknown')
      }),
      { numRuns: RUNS },
    )
  })

  test('a change undone restores the very same plan; a plan differs from itself in nothing', () => {
    fc.assert(
      fc.property(answerSets(procedure), answerSets(procedure), (facts, other) => {
        const [before, during] = [facts, other].map((one) => planFor(procedure, { facts: one, people: [] }, DAY))
        const after = planFor(procedure, { facts, people: [] }, DAY)
        if (!before || !during) throw new Error('no plan')
        expect(after).toEqual(before)
        expect(diffPlans(before, after).every((one) => one.change === 'unaffected')).toBe(true)
        const there = diffPlans(before, during)
        const back = new Map(diffPlans(during, before).map((one) => [one.key, one.change]))
        const inverse = { added: 'removed', removed: 'added', changed: 'changed', unaffected: 'unaffected' } as const
        for (const one of there) expect(back.get(one.key)).toBe(inverse[one.change])
      }),
      { numRuns: RUNS },
    )
  })
})

describe('golden personas', () => {
  test('there are at least 24, by different names', () => {
    expect(new Set(personas.map((one) => one.name)).size).toBe(personas.length)
    expect(personas.length).toBeGreaterThanOrEqual(24)
  })

  test.each(personas.map((one) => [one.name, one] as const))('%s', (_name, persona) => {
    const plan = planOf(persona)
    const known = new Set(procedureOf(persona).facts.map((one) => one.id))
    expect(
      plan.quarantined.filter((id) => known.has(id)),
      'answers of the wrong type',
    ).toEqual([])
    expect(listed(personaMismatches(persona, plan))).toBe('')
  })
})

test('the engine knows no requirement by name', () => {
  const folder = new URL('../lib/procedures/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  expect(files.length).toBeGreaterThan(20)
  const code = files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
  const ids = listProcedures().flatMap((one) => one.requirements.map(({ id }) => id))
  expect(ids.filter((id) => code.includes(`'${id}'`))).toEqual([])
})

test('countries stand in the alphabetical order of the reader; a revision has one short name', () => {
  for (const locale of ['en', 'fr'] as const) {
    const names = listCountries(locale).map((one) => one.name)
    expect(names).toEqual([...names].sort(new Intl.Collator(locale).compare))
    expect(new Set(names).size).toBe(names.length)
  }
  for (const one of listProcedures()) expect(revisionOf(one)).toMatch(/^[0-9a-f]{12}$/)
})

const DAY = '2026-11-21'
// The long proof runs the same properties more often.
const RUNS = Number(process.env.PROPERTY_RUNS ?? 100)

/** As lines, so that a failure shows each of them. */
function listed(faults: readonly string[]): string {
  return faults.join('\n')
}

/** What a plan says, apart from the reasons and the questions. */
function outcome(plan: Plan) {
  const { situations, register, notForYou, dates, waitMonths } = plan
  return {
    items: asking(plan).map(({ key, state, anyOf }) => ({ key, state, anyOf })),
    situations,
    register,
    notForYou: notForYou.filter((id) => !QUIET.has(id)),
    dates,
    waitMonths,
  }
}

// What warns of answers that do not fit together asks for none of them.
const QUIET = new Set(
  listProcedures().flatMap(({ requirements }) =>
    requirements.flatMap((one) => (one.kind === 'warning' && one.quiet ? [one.id] : [])),
  ),
)

function asking(plan: Plan): Plan['items'] {
  return plan.items.filter((item) => !QUIET.has(item.id))
}

/** Answers a questionnaire as a persona would, as far as they know; what they do not say is left open. */
function walk(procedure: Procedure, persona: Persona): { asked: readonly string[]; plan: Plan; complete: boolean } {
  const facts: Record<string, FactValue> = {}
  const asked: string[] = []
  const people = persona.people ?? []
  // Answers given on a card are there from the start: no question leads to them.
  for (const fact of procedure.facts) {
    const value = persona.facts[fact.id]
    if (fact.asked === 'card' && value !== undefined) facts[fact.id] = value
  }
  for (;;) {
    const plan = planFor(procedure, { facts, people }, persona.on)
    for (const id of plan.nextQuestions) asked.push(id)
    const onCards = plan.nextQuestions.length > 0 ? [] : procedure.facts.filter((one) => one.cardWhen)
    const next = [...plan.nextQuestions, ...onCards.map((one) => one.id)].find(
      (id) => persona.facts[id] !== undefined && facts[id] === undefined,
    )
    const value = next === undefined ? undefined : persona.facts[next]
    if (next === undefined || value === undefined) return { asked, plan, complete: plan.nextQuestions.length === 0 }
    facts[next] = value
  }
}

/** Values of a fact that the rules can tell apart, more or less. */
function valuesOf({ type }: Fact): readonly FactValue[] {
  switch (type.kind) {
    case 'boolean':
      return [true, false]
    case 'choice':
      return type.values
    case 'choices':
      return [...type.values.map((one) => [one]), type.values.slice(0, 2)]
    case 'country':
      return [...COUNTRIES, ...(type.also ?? [])]
    case 'countries':
      return [...COUNTRIES, ...(type.also ?? [])].map((one) => [one])
    case 'date':
      return ['2019-05-31', '2026-09-15', '2026-11-21', '2027-03-01']
    case 'integer':
      return [type.min, 15, 17, 18, 25, 66].filter((one) => one >= type.min && one <= type.max)
  }
}

const COUNTRIES = ['FR', 'IT', 'CH', 'GB', 'CN', 'DZ', 'IN', 'CA', 'AD', 'MC', 'BR', 'AE', 'BG', 'SN']

function answerSets(procedure: Procedure): fc.Arbitrary<Facts> {
  const one = (fact: Fact) =>
    fc.option(fc.constantFrom<FactValue>(...valuesOf(fact), 'unknown'), { nil: undefined, freq: 3 })
  const facts = procedure.facts.filter((each) => each.scope === 'dossier')
  return fc
    .record(Object.fromEntries(facts.map((each) => [each.id, one(each)])))
    .map((record) =>
      Object.fromEntries(Object.entries(record).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]]))),
    )
}
