import type { Day, Fact, Procedure, Requirement } from '#content/schema.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { planView } from '#lib/procedures/plan-view.ts'
import type { Facts, FactValue, Plan, PlanItem } from '#lib/procedures/types.ts'
import { addDays, addMonths } from '#lib/pure/calendar-day.ts'

/** Says how somebody answers a question when it is asked. */
export type Answering = (fact: Fact) => FactValue

export type Walk = { facts: Facts; plan: Plan; faults: readonly string[] }

/** Answers question by question, always the first that is open, until none is; then holds the plan to what it must be. */
export function walkQuestionnaire(procedure: Procedure, answer: Answering, on: Day): Walk {
  const facts: Record<string, FactValue> = {}
  const byId = new Map(procedure.facts.map((one) => [one.id, one]))
  for (let round = 0; round <= procedure.facts.length; round++) {
    const plan = planFor(procedure, { facts, people: [] }, on)
    const fact = byId.get(plan.nextQuestions[0] ?? '')
    if (!fact) return { facts, plan, faults: faultsOf(procedure, plan, facts) }
    facts[fact.id] = answer(fact)
  }
  throw new Error(`asked for ever: ${JSON.stringify(facts)}`)
}

/** Values of a question that the rules can tell apart, more or less. */
export function answersTo({ type }: Fact, on: Day): readonly FactValue[] {
  switch (type.kind) {
    case 'boolean':
      return [true, false]
    case 'choice':
      return type.values
    case 'choices':
      return [[], ...type.values.map((one) => [one]), ...neighbours(type.values)]
    case 'country':
      return [...COUNTRIES, ...(type.also ?? [])]
    case 'countries':
      return [...[...COUNTRIES, ...(type.also ?? [])].map((one) => [one]), ...neighbours(COUNTRIES)]
    case 'date':
      return [addMonths(on, -70), addMonths(on, -4), addDays(on, -20), on, addMonths(on, 3), addMonths(on, 10)]
    case 'integer':
      return [...new Set([type.min, 9, 15, 16, 17, 18, 25, 31, 66])].filter((one) => one <= type.max)
  }
}

/** One of each kind that the rules know: at home, coordinated one way or another, with an agreement, with none. */
const COUNTRIES = ['FR', 'IT', 'CH', 'GB', 'DK', 'NO', 'NC', 'CN', 'DZ', 'IN', 'CA', 'AD', 'MC', 'BR', 'AE', 'BG', 'SN']

/** Two values of a list that are ticked together. */
function neighbours(values: readonly string[]): readonly (readonly string[])[] {
  return values.flatMap((one, index) => {
    const other = values[(index + 5) % values.length]
    return other ? [[one, other]] : []
  })
}

function faultsOf(procedure: Procedure, plan: Plan, facts: Facts): readonly string[] {
  const requirements = new Map(procedure.requirements.map((one) => [one.id, one]))
  const isSure = !Object.values(facts).includes('unknown')
  const seen = plan.items.flatMap((item) => {
    const requirement = requirements.get(item.id)
    return requirement ? [{ item, requirement }] : []
  })
  return [
    ...answerFaults(plan, seen, isSure),
    ...documentFaults(procedure, seen),
    ...orderFaults(seen),
    ...viewFaults(procedure, plan, facts),
  ]
}

type Seen = { item: PlanItem; requirement: Requirement }

/** Somebody who knows every answer gets one: a situation, not "it depends", and not two that exclude each other. */
function answerFaults(plan: Plan, seen: readonly Seen[], isSure: boolean): readonly string[] {
  const ways = seen.flatMap(({ item, requirement }) =>
    requirement.kind === 'channel' && !requirement.overlay ? [{ item, register: requirement.register }] : [],
  )
  if (ways.length === 0) return ['nobody answers']
  if (!isSure) return []
  const certain = ways.filter(({ item }) => item.state !== 'perhaps')
  const kinds = new Set(certain.map(({ register }) => register))
  const applies = seen.some(({ requirement }) => requirement.kind === 'step' && requirement.marks === 'sent')
  return [
    ...(certain.length === 0 || plan.register === 'unknown' ? ['no situation is certain'] : []),
    ...(certain.length < ways.length ? [`still perhaps: ${ways.map(({ item }) => item.id).join(' ')}`] : []),
    ...(kinds.has('no') && kinds.size > 1 ? [`told both to file and not to: ${plan.situations.join(' ')}`] : []),
    ...(applies === (plan.register === 'yes') ? [] : [`register is ${plan.register}, an application is ${applies}`]),
  ]
}

/** Each paper can be had, is read at a step of the plan, and comes after papers that are there. */
function documentFaults(procedure: Procedure, seen: readonly Seen[]): readonly string[] {
  const catalogue = new Set(procedure.documents.map((one) => one.id))
  const ids = new Set(seen.map(({ item }) => item.id))
  const files = seen.some(({ requirement }) => requirement.kind === 'step' && requirement.marks === 'sent')
  return seen.flatMap(({ item, requirement }) => {
    if (requirement.kind !== 'document') return []
    return [
      ...(item.anyOf.length === 0 ? [`${item.id} cannot be had`] : []),
      ...item.anyOf.filter((one) => !catalogue.has(one)).map((one) => `${item.id}: nobody knows ${one}`),
      // Without an application a paper is only to be shown: then its step may be missing.
      ...(files && !ids.has(requirement.for) ? [`${item.id} is for ${requirement.for}, which is not in the plan`] : []),
    ]
  })
}

/** No step before one that it waits for. */
function orderFaults(seen: readonly Seen[]): readonly string[] {
  const steps = seen.flatMap(({ requirement }) => (requirement.kind === 'step' ? [requirement] : []))
  const place = new Map(steps.map((one, index) => [one.id, index]))
  return steps.flatMap(({ id, dependsOn }, index) =>
    dependsOn.filter((one) => (place.get(one) ?? -1) >= index).map((one) => `${id} stands before ${one}`),
  )
}

function viewFaults(procedure: Procedure, plan: Plan, facts: Facts): readonly string[] {
  return (['en', 'fr'] as const).flatMap((locale) => {
    const view = planView(procedure, plan, { facts, people: [] }, locale)
    const shown = [...view.channels, ...view.warnings, ...view.steps, ...view.documents]
    const text = JSON.stringify(shown)
    return [
      ...(shown.length === plan.items.length ? [] : [`${locale}: ${plan.items.length - shown.length} items are lost`]),
      ...(/\{[\w.]+\}|undefined/.test(text) ? [`${locale}: a hole in a text`] : []),
    ]
  })
}
