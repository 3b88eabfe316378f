import { expect, it } from 'vitest'
import { getProcedure, listProcedures } from '#lib/procedures/registry.ts'
import { personas } from '#tests/personas/personas.ts'
import { planFor } from './evaluate.ts'
import { keptPlan, keptPlanView } from './kept-plan.ts'
import { planView } from './plan-view.ts'

const registration = getProcedure('registration') ?? listProcedures()[0]
if (!registration) throw new Error('no procedure')
const stories = personas.filter(({ procedure = 'registration' }) => procedure === registration.slug).slice(0, 40)
const nobody = () => null

it('is the plan and the words that are worked out each time, the second time as well', () => {
  for (const { facts, people = [], on } of [...stories, ...stories]) {
    const answers = { facts, people }
    const plan = keptPlan(registration, answers, on)
    const anew = planFor(registration, answers, on)
    expect(JSON.stringify(plan)).toBe(JSON.stringify(anew))
    for (const locale of ['en', 'fr'] as const) {
      const view = keptPlanView(registration, plan, answers, locale, nobody)
      expect(JSON.stringify(view)).toBe(JSON.stringify(planView(registration, anew, answers, locale, nobody)))
    }
  }
})

it('is worked out once for the same answers on a day, and anew for others, another day and another revision', () => {
  const answers = { facts: { situation: 'employee' }, people: [] }
  const plan = keptPlan(registration, answers, '2026-11-21')
  expect(keptPlan(registration, structuredClone(answers), '2026-11-21')).toBe(plan)
  expect(keptPlan(registration, { facts: {}, people: [] }, '2026-11-21')).not.toBe(plan)
  expect(keptPlan(registration, answers, '2026-11-22')).not.toBe(plan)
  const revised = { ...registration, title: { en: 'Otherwise', fr: 'Autrement' } }
  expect(keptPlan(revised, answers, '2026-11-21').revision).not.toBe(plan.revision)
})

it('keeps nothing of a household', () => {
  const answers = { facts: {}, people: [{ id: 'somebody', facts: {} }] }
  const plan = keptPlan(registration, answers, '2026-11-21')
  expect(keptPlan(registration, answers, '2026-11-21')).not.toBe(plan)
  const view = () => keptPlanView(registration, plan, answers, 'en', nobody)
  expect(view()).not.toBe(view())
})
