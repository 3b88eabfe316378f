import type { DocumentKind, Localised, Procedure } from '#content/schema.ts'
import { diffPlans } from '#lib/procedures/diff-plans.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { isFelt } from '#lib/procedures/is-felt.ts'
import { itemKey } from '#lib/procedures/item-key.ts'
import { renamedRequirements } from '#lib/procedures/renamed-requirements.ts'
import type { Answers, Plan, PlanChange, PlanItem } from '#lib/procedures/types.ts'
import type { DossierState } from './dossier-state.ts'

type RevisedItem = {
  key: string
  kind: PlanItem['kind']
  title: Localised
  /** Something was ticked or said of it. */
  hasActs: boolean
}

/** `state`: needed or no longer for certain. `papers`: what will do. `criteria`: what makes it acceptable. */
type WhyChanged = 'state' | 'papers' | 'criteria'

export type RevisionEffects = {
  added: readonly RevisedItem[]
  /** What was ticked or said of them is kept, without effect, and back should they apply again. */
  removed: readonly RevisedItem[]
  changed: readonly (RevisedItem & { why: WhyChanged })[]
  unaffected: number
  /** Of the unaffected: those of which something was ticked or said. It goes along. */
  kept: number
  /** Ids of answers that the other revision is the first not to know: kept, without effect. */
  setAside: readonly string[]
}

type State = Pick<
  DossierState,
  'agencies' | 'answers' | 'completions' | 'content' | 'documents' | 'plan' | 'quarantined'
>

/** What going by another revision would change for one dossier, on the day of its plan. Nothing is written. */
export function revisionEffects(state: State, to: Procedure): RevisionEffects {
  const renamed = renamedRequirements(state.content, to)
  const later = planFor(to, everyAnswer(state), state.plan.on)
  const changes = diffPlans(underNewNames(state.plan, renamed), later)
  const acts = actsOf(state, renamed)
  const before = new Set(state.quarantined.map(({ factId, personId }) => (personId ? `${factId}|${personId}` : factId)))
  const titles = new Map([...state.content.requirements, ...to.requirements].map(({ id, title }) => [id, title]))
  const named = ({ id, key, kind }: PlanItem): RevisedItem => ({
    key,
    kind,
    title: titles.get(id) ?? { en: id, fr: id },
    hasActs: acts.has(key),
  })
  const added = changes.flatMap(({ change, after }) => (change === 'added' && after ? [after] : []))
  const removed = changes.flatMap(({ change, before }) => (change === 'removed' && before ? [before] : []))
  const changed = changes.flatMap((one) => {
    const why = whyChanged(one, state.content, to)
    return why && one.after ? [{ ...named(one.after), why }] : []
  })
  const moved = new Set([...added, ...removed, ...changed].map(({ key }) => key))
  const unaffected = changes.filter(({ key }) => !moved.has(key))
  return {
    // What may or may not apply is asked about in the plan, and is no news by itself.
    added: added.filter(isCertain).map(named),
    removed: removed.filter(isCertain).map(named),
    changed,
    unaffected: unaffected.length,
    kept: unaffected.filter(({ key }) => acts.has(key)).length,
    setAside: later.quarantined.filter((key) => !before.has(key)),
  }
}

/** Whether the person has nothing to look at: they may be moved without being asked. */
export function isNothingToDo({ added, removed, changed, setAside }: RevisionEffects): boolean {
  return added.length + removed.length + changed.length + setAside.length === 0
}

/** Also what the present revision does not know: another may. */
function everyAnswer({ answers, quarantined }: State): Answers {
  const aside = (person: string) =>
    Object.fromEntries(
      quarantined.flatMap(({ factId, personId, value }) => (personId === person ? [[factId, value]] : [])),
    )
  return {
    facts: { ...aside(''), ...answers.facts },
    people: answers.people.map((one) => ({ ...one, facts: { ...aside(one.id), ...one.facts } })),
  } as Answers
}

function underNewNames(plan: Plan, renamed: ReadonlyMap<string, string>): Plan {
  if (renamed.size === 0) return plan
  const items = plan.items.map((item) => {
    const id = renamed.get(item.id)
    return id === undefined ? item : { ...item, id, key: itemKey(id, item.person) }
  })
  return { ...plan, items }
}

function actsOf({ agencies, completions, documents }: State, renamed: ReadonlyMap<string, string>): Set<string> {
  const keys = [
    ...completions.keys(),
    ...documents.keys(),
    ...agencies.flatMap((one) => [...(one.reviews?.keys() ?? [])]),
  ]
  return new Set(
    keys.map((key) => {
      const [id = '', person = null] = key.split('|')
      return itemKey(renamed.get(id) ?? id, person)
    }),
  )
}

function whyChanged(change: PlanChange, from: Procedure, to: Procedure): WhyChanged | null {
  const { before, after } = change
  if (!before || !after || (!isCertain(before) && !isCertain(after))) return null
  if (isFelt(change)) return before.state === after.state ? 'papers' : 'state'
  return criteriaOf(from, after) === criteriaOf(to, after) ? null : 'criteria'
}

function isCertain({ state }: PlanItem): boolean {
  return state !== 'perhaps'
}

/** What makes the papers of an item acceptable, to be compared. */
function criteriaOf({ documents }: Procedure, { anyOf }: PlanItem): string {
  const kinds: readonly (DocumentKind | undefined)[] = anyOf.map((id) => documents.find((one) => one.id === id))
  return JSON.stringify(
    kinds.map((one) => [
      one?.acceptance.map(({ en, fr }) => [en, fr]),
      one?.maxAgeMonths,
      one?.expires,
      one?.translation && [one.translation.en, one.translation.fr],
      one?.formality && [one.formality.en, one.formality.fr],
    ]),
  )
}
