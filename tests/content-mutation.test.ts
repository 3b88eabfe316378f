import { expect, test } from 'vitest'
import type { Procedure } from '#content/schema.ts'
import { planProcedure, type World } from '#lib/procedures/plan-procedure.ts'
import { planView } from '#lib/procedures/plan-view.ts'
import { listCountryCodes, listCountryGroups, listProcedures } from '#lib/procedures/registry.ts'
import type { Plan } from '#lib/procedures/types.ts'
import { type Mutant, mutantsOf } from '#tests/mutate-procedure.ts'
import { personaMismatches } from '#tests/persona-mismatches.ts'
import type { Persona } from '#tests/personas/persona.ts'
import { personas } from '#tests/personas/personas.ts'

const world: World = { revision: 'mutant', groups: listCountryGroups(), countries: listCountryCodes() }

test.each(listProcedures().map((one) => [one.slug, one] as const))(
  'flipping any operator of %s changes the result of a persona',
  (slug, procedure) => {
    const own = personas.filter((one) => (one.procedure ?? 'registration') === slug).map((one) => watch(one, procedure))
    const survivors: string[] = []
    let [count, byHand] = [0, 0]
    for (const mutant of mutantsOf(procedure)) {
      count++
      const verdict = judge(mutant, own)
      if (verdict === 'expectation') byHand++
      if (verdict === 'survived') survivors.push(`${mutant.where}: ${mutant.change}`)
    }
    console.info(
      `${slug}: ${count} mutants, ${count - survivors.length} noticed (${byHand} by an expectation written by hand), ${survivors.length} survived`,
    )
    expect(survivors.join('\n')).toBe('')
    expect(count).toBeGreaterThan(slug === 'registration' ? 100 : 20)
  },
  300_000,
)

/** A persona with what the true rules say: what it expects and does not get, and what it is shown. */
type Watched = { persona: Persona; mismatches: string; outcome: string; details: string }

function watch(persona: Persona, procedure: Procedure): Watched {
  const plan = planOf(procedure, persona)
  return {
    persona,
    mismatches: personaMismatches(persona, plan).join('\n'),
    outcome: outcomeOf(plan),
    details: detailsOf(procedure, plan, persona),
  }
}

function planOf(procedure: Procedure, { facts, people = [], on }: Persona): Plan {
  return planProcedure(procedure, { facts, people }, on, world)
}

type Verdict = 'expectation' | 'result' | 'survived'

/** Whether any persona would notice. The one that noticed last goes first: its neighbours mostly notice the next. */
function judge({ where, procedure }: Mutant, own: Watched[]): Verdict {
  let verdict: Verdict = 'survived'
  for (const [index, watched] of own.entries()) {
    const plan = planOf(procedure, watched.persona)
    const isSameOutcome = outcomeOf(plan) === watched.outcome
    if (isSameOutcome && !isDetail(where)) continue
    if (isSameOutcome && detailsOf(procedure, plan, watched.persona) === watched.details) continue
    verdict = 'result'
    if (personaMismatches(watched.persona, plan).join('\n') === watched.mismatches) continue
    own.splice(index, 1)
    own.unshift(watched)
    return 'expectation'
  }
  return verdict
}

/** What a plan says and asks, apart from the reasons. */
function outcomeOf(plan: Plan): string {
  const items = plan.items.map((item) => [item.key, item.state, ...item.anyOf].join(' '))
  const { situations, register, dates, waitMonths, nextQuestions, inactive } = plan
  return JSON.stringify({ items, situations, register, dates, waitMonths, nextQuestions, inactive })
}

/** Conditions that no plan carries and every page shows. */
function isDetail(where: string): boolean {
  return /, (takes|afterWeeks|supplyLaterWhen|wait|firstActor|disagreement)\b/.test(where)
}

function detailsOf(procedure: Procedure, plan: Plan, { facts, people = [] }: Persona): string {
  const view = planView(procedure, plan, { facts, people }, 'en')
  return JSON.stringify([
    view.steps.map(({ takes, whenNothingComes }) => [takes, whenNothingComes?.afterWeeks]),
    view.documents.map(({ supplyLater }) => supplyLater),
    view.channels.map(({ waits, firstActor }) => [waits, firstActor]),
    [...view.channels, ...view.warnings, ...view.steps, ...view.documents].map((one) =>
      one.disagreements().map(({ id }) => id),
    ),
  ])
}
