import type { DocumentRequirement, Procedure, Requirement } from '#content/schema.ts'
import { channelView } from '#lib/procedures/channel-view.ts'
import { compileProcedure } from '#lib/procedures/compile-procedure.ts'
import type { CompiledRequirement } from '#lib/procedures/compiled.ts'
import { dayContextOf } from '#lib/procedures/country-groups.ts'
import { disagreementViews } from '#lib/procedures/disagreement-views.ts'
import { documentView } from '#lib/procedures/document-view.ts'
import { standingFor } from '#lib/procedures/evaluate-predicate.ts'
import { itemKey } from '#lib/procedures/item-key.ts'
import { libraryOf } from '#lib/procedures/library-of.ts'
import { personInWords } from '#lib/procedures/person-in-words.ts'
import { type PlanWords, planWords, sureness } from '#lib/procedures/plan-words.ts'
import { type ReadFacts, readFacts } from '#lib/procedures/read-facts.ts'
import { type Locale, listCountryCodes } from '#lib/procedures/registry.ts'
import { requirementsOf } from '#lib/procedures/requirements-of.ts'
import { makeScope, type Scope } from '#lib/procedures/scope.ts'
import { stepView } from '#lib/procedures/step-view.ts'
import type { Answers, Plan, PlanItem } from '#lib/procedures/types.ts'
import type { AnsweredView, ItemView, PlanView, WarningView } from '#lib/procedures/view-types.ts'

/** What the views of single items are made from. */
export type ViewContext = {
  procedure: Procedure
  requirements: ReadonlyMap<string, Requirement>
  plan: Plan
  words: PlanWords
  locale: Locale
  called: CallPerson
}

/** One item of the plan with what stands behind it. */
export type Shown<R extends Requirement> = {
  item: PlanItem
  requirement: R
  compiled: CompiledRequirement
  scope: Scope
  base: ItemView
}

/** What a person of the household is called, in the reader's words. `null`: nobody is known by this id. */
export type CallPerson = (person: string) => string | null

/**
 * Everything that a page needs of a plan, in one language. `answers` are those the plan was made from. `called`: names
 * that the household was given; without, each is called by what they are to the reader.
 */
export function planView(
  procedure: Procedure,
  plan: Plan,
  answers: Answers,
  locale: Locale,
  called: CallPerson = byRelation(answers, locale),
): PlanView {
  const read = readFacts(compileProcedure(procedure), answers, listCountryCodes())
  const words = planWords(procedure, read, locale)
  const requirements = requirementsOf(procedure)
  const context: ViewContext = { procedure, requirements, plan, words, locale, called }
  const shown = shownItems(context, read)
  const inactive = new Set(plan.inactive)
  const answered = answeredViews(procedure, words)
  return {
    register: plan.register,
    verdict: procedure.words.verdict[plan.register][locale],
    waitMonths: plan.waitMonths,
    channels: ofKind(shown, 'channel').map((one) => channelView(one, words)),
    warnings: ofKind(shown, 'warning').map((one) => warningView(one, words)),
    steps: ofKind(shown, 'step').map((one) => stepView(one, context)),
    documents: ofKind(shown, 'document').map((one) => documentView(one, context, stepKeyOf(one, plan))),
    next: plan.nextQuestions[0] === undefined ? null : words.question(plan.nextQuestions[0]),
    remaining: plan.nextQuestions.length,
    toFindOut: plan.toFindOut.flatMap((id) => words.question(id) ?? []),
    answered: answered.filter((one) => !inactive.has(one.id)),
    inactive: answered.filter((one) => inactive.has(one.id)),
    notForYou: plan.notForYou.flatMap((id) => {
      const requirement = requirements.get(id)
      return requirement ? [requirement.title[locale]] : []
    }),
  }
}

function shownItems(context: ViewContext, read: ReadFacts): readonly Shown<Requirement>[] {
  const { procedure, plan, words, locale } = context
  const compiled = compileProcedure(procedure)
  const dossier = makeScope(
    compiled,
    dayContextOf(libraryOf(procedure).countryGroups, plan.on),
    read.values,
    read.people,
  )
  const byId = new Map(compiled.requirements.map((one) => [one.requirement.id, one]))
  return plan.items.flatMap((item) => {
    const one = byId.get(item.id)
    const scope = item.person === null ? dossier : dossier.people.find((person) => person.person === item.person)
    if (!one || !scope) return []
    const compiled = standingFor(one, scope)
    const disagreements = () => disagreementViews(item.id, scope, words, locale)
    const base = { ...itemView(item, one.requirement, context), disagreements }
    return [{ item, requirement: one.requirement, compiled, scope, base }]
  })
}

function itemView(
  item: PlanItem,
  requirement: Requirement,
  { words, called }: ViewContext,
): Omit<ItemView, 'disagreements'> {
  const { key, id, person, state } = item
  const who = person === null ? null : called(person)
  return {
    key,
    id,
    person,
    who,
    state,
    title: titleFor(words.text(requirement.title, person), who),
    because: words.text(requirement.because, person),
    decided: () => item.because.flatMap((fact) => words.decided(fact, person) ?? []),
    decidedBy: item.decidedBy === null ? null : words.question(item.decidedBy),
    confidence: sureness(requirement.confidence),
    doubt: requirement.doubt ? words.text(requirement.doubt, person) : null,
    sources: words.sources(requirement.sources),
    links: words.links(requirement.links),
  }
}

/** What an item is called where it is that of one person: two children's forms are never one to the reader. */
export function titleFor(title: string, who: string | null): string {
  return who === null ? title : `${title} – ${who}`
}

function byRelation({ people }: Answers, locale: Locale): CallPerson {
  const facts = new Map(people.map((one) => [one.id, one.facts]))
  return (person) => personInWords(facts.get(person) ?? {}, locale)
}

function ofKind<K extends Requirement['kind']>(
  shown: readonly Shown<Requirement>[],
  kind: K,
): readonly Shown<Extract<Requirement, { kind: K }>>[] {
  const isOfKind = (one: Shown<Requirement>): one is Shown<Extract<Requirement, { kind: K }>> =>
    one.requirement.kind === kind
  return shown.filter(isOfKind)
}

function warningView(
  { base, requirement }: Shown<Extract<Requirement, { kind: 'warning' }>>,
  words: PlanWords,
): WarningView {
  return { ...base, text: words.text(requirement.text, base.person), severity: requirement.severity }
}

/** The step of the same person where there is one, else the dossier's. */
function stepKeyOf({ item, requirement }: Shown<DocumentRequirement>, plan: Plan): string {
  const own = itemKey(requirement.for, item.person)
  return plan.items.some((one) => one.key === own) ? own : requirement.for
}

function answeredViews(procedure: Procedure, words: PlanWords): readonly AnsweredView[] {
  return compileProcedure(procedure).facts.flatMap(({ fact }) => {
    const decided = words.decided(fact.id, null)
    return decided === null ? [] : [{ id: fact.id, label: decided.label, value: decided.value }]
  })
}
