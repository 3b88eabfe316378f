import type { Guide, GuideAnswer, GuideAnswers } from '#content/guides-schema.ts'
import type { Day, Procedure } from '#content/schema.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import type { Facts, FactValue, Plan, PlanItem } from '#lib/procedures/types.ts'
import { addMonths } from '#lib/pure/calendar-day.ts'

/** The plan of one example of a situation. */
type Example = { facts: Facts; plan: Plan }

/**
 * One plan for all examples of a situation: needed is what each of them needs; what only some need is perhaps, decided by
 * an answer in which they differ. Days are somebody's own and left out.
 */
export function guidePlan(procedure: Procedure, guide: Guide, on: Day): Plan {
  const examples = examplesOf(procedure, guide, on)
  const [first, ...others] = examples.map(({ plan }) => plan)
  if (!first) throw new Error(`the guide of ${guide.situation} has no example`)
  const order = orderOf(procedure)
  const keys = [...new Set(examples.flatMap(({ plan }) => plan.items.map((item) => item.key)))]
  const items = keys.flatMap((key) => mergedItem(key, examples) ?? [])
  return {
    ...first,
    situations: first.situations.filter((id) => others.every((plan) => plan.situations.includes(id))),
    register: others.every((plan) => plan.register === first.register) ? first.register : 'unknown',
    items: items.toSorted((a, b) => order(a.id) - order(b.id)),
    notForYou: [],
    nextQuestions: [],
    toFindOut: [],
    inactive: [],
    quarantined: [],
    dates: [],
    waitMonths: others.every((plan) => plan.waitMonths === first.waitMonths) ? first.waitMonths : null,
  }
}

export function examplesOf(procedure: Procedure, guide: Guide, on: Day): readonly Example[] {
  return guide.examples.map((example) => {
    const facts = factsOn({ ...example, ...guide.facts }, on)
    return { facts, plan: planFor(procedure, { facts, people: [] }, on) }
  })
}

export function factsOn(answers: GuideAnswers, on: Day): Facts {
  return Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, valueOn(value, on)]))
}

function valueOn(value: GuideAnswer, on: Day): FactValue {
  return typeof value === 'object' && 'monthsAhead' in value ? addMonths(on, value.monthsAhead) : value
}

function mergedItem(key: string, examples: readonly Example[]): PlanItem | null {
  const found = examples.flatMap(({ plan }) => plan.items.filter((item) => item.key === key))
  const [first] = found
  if (!first) return null
  const isForAll = found.length === examples.length && found.every((item) => item.state !== 'perhaps')
  const isNeeded = found.every((item) => item.state === 'needed')
  return {
    ...first,
    anyOf: [...new Set(found.flatMap((item) => item.anyOf))],
    because: [],
    state: isForAll ? (isNeeded ? 'needed' : 'recommended') : 'perhaps',
    decidedBy: isForAll ? null : (deciding(key, examples, found) ?? null),
  }
}

/**
 * The answer that an item hangs on: one that the engine names, else the last of its grounds that no example which has it
 * shares with one that has not.
 */
function deciding(key: string, examples: readonly Example[], found: readonly PlanItem[]): string | undefined {
  const named = found.find((item) => item.decidedBy !== null)?.decidedBy
  if (named) return named
  const isThere = ({ plan }: Example) => plan.items.some((item) => item.key === key)
  const valuesOf = (fact: string, among: readonly Example[]) => among.map(({ facts }) => JSON.stringify(facts[fact]))
  const grounds = [...new Set(found.flatMap((item) => item.because))]
  return grounds.findLast((fact) => {
    const without = new Set(
      valuesOf(
        fact,
        examples.filter((one) => !isThere(one)),
      ),
    )
    return !valuesOf(fact, examples.filter(isThere)).some((value) => without.has(value))
  })
}

/** The reading order of a plan: by kind, steps by their order, the rest as the content has it. */
function orderOf(procedure: Procedure): (id: string) => number {
  const kinds = ['channel', 'warning', 'step', 'document']
  const stepOrder = (one: Procedure['requirements'][number]) => (one.kind === 'step' ? one.order : 0)
  const sorted = procedure.requirements.toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || stepOrder(a) - stepOrder(b),
  )
  const places = new Map(sorted.map((one, place) => [one.id, place]))
  return (id) => places.get(id) ?? sorted.length
}
