import type { CountryGroup, Day, Procedure } from '#content/schema.ts'
import { compileProcedure } from '#lib/procedures/compile-procedure.ts'
import type { CompiledProcedure, CompiledRequirement, Slot } from '#lib/procedures/compiled.ts'
import { dayContextOf } from '#lib/procedures/country-groups.ts'
import { activityOf, standingFor } from '#lib/procedures/evaluate-predicate.ts'
import { itemKey } from '#lib/procedures/item-key.ts'
import { openQuestionsOf } from '#lib/procedures/open-questions.ts'
import { datesOf } from '#lib/procedures/plan-dates.ts'
import { registerOf, waitMonthsOf } from '#lib/procedures/plan-verdict.ts'
import { readFacts } from '#lib/procedures/read-facts.ts'
import { alternativesOf, resultOf } from '#lib/procedures/requirement-result.ts'
import type { Result } from '#lib/procedures/result.ts'
import { makeScope, type Scope } from '#lib/procedures/scope.ts'
import { traceOf } from '#lib/procedures/trace.ts'
import type { Answers, Plan, PlanItem } from '#lib/procedures/types.ts'

/** What the content knows beyond a procedure. */
export type World = { revision: string; groups: readonly CountryGroup[]; countries: ReadonlySet<string> }

/** The plan that a procedure gives for these answers on a day of the Paris calendar. Pure; never throws on answers. */
export function planProcedure(procedure: Procedure, answers: Answers, on: Day, world: World): Plan {
  const compiled = compileProcedure(procedure)
  const read = readFacts(compiled, answers, world.countries)
  const dossier = makeScope(compiled, dayContextOf(world.groups, on), read.values, read.people)
  const every = resultsOf(compiled, dossier)
  const results = every.filter(isShown)
  const channels = results.filter(isCertainChannel)
  const concerned = new Set(every.map((one) => one.compiled.requirement))
  const questions = openQuestionsOf(results, compiled)
  const idOf = (slot: Slot) => compiled.facts[slot]?.fact.id ?? ''
  return {
    procedure: procedure.slug,
    revision: world.revision,
    on,
    situations: channels.map((one) => one.compiled.requirement.id),
    register: registerOf(channels),
    items: results.map((one, index) => itemOf(one, questions.decisive[index] ?? null, idOf)),
    notForYou: compiled.requirements.filter((one) => !concerned.has(one.requirement)).map((one) => one.requirement.id),
    nextQuestions: questions.next.map(idOf),
    toFindOut: questions.toFindOut.map(idOf),
    inactive: inactiveOf(dossier).map(idOf),
    quarantined: read.quarantined,
    dates: datesOf(results),
    waitMonths: waitMonthsOf(channels),
  }
}

/** Every requirement that concerns, or may concern, the dossier or one person, in reading order. */
export function resultsOf(compiled: CompiledProcedure, dossier: Scope): readonly Result[] {
  return compiled.reading.flatMap((index) => resultsOfOne(compiled.requirements[index], dossier))
}

function resultsOfOne(compiled: CompiledRequirement | undefined, dossier: Scope): readonly Result[] {
  if (!compiled) return []
  const { perPerson, forDossier } = compiled
  return [...(perPerson && !forDossier ? [] : [dossier]), ...(perPerson ? dossier.people : [])].flatMap((scope) => {
    const result = resultOf(standingFor(compiled, scope), scope)
    return result === null ? [] : [result]
  })
}

/** A quiet warning is shown once it is certain, and nothing is asked for its sake. */
export function isShown({ compiled, isCertain }: Result): boolean {
  return isCertain || compiled.requirement.kind !== 'warning' || compiled.requirement.quiet !== true
}

function isCertainChannel(one: Result): boolean {
  return one.isCertain && one.compiled.requirement.kind === 'channel'
}

function itemOf(one: Result, decisive: Slot | null, idOf: (slot: Slot) => string): PlanItem {
  const { requirement } = one.compiled
  let because: readonly string[] | undefined
  return {
    key: itemKey(requirement.id, one.scope.person),
    id: requirement.id,
    kind: requirement.kind,
    person: one.scope.person,
    state: one.state,
    anyOf: alternativesOf(one),
    // Worked out once somebody asks: it costs more than the rest of a plan, and most changes and mails never do.
    get because() {
      because ??= traceOf(one.grounds, one.scope).map(idOf)
      return because
    },
    decidedBy: decisive === null ? null : idOf(decisive),
    sources: requirement.sources,
    confidence: requirement.confidence,
  }
}

function inactiveOf(dossier: Scope): readonly Slot[] {
  return dossier.values.flatMap((value, slot) =>
    value !== undefined && activityOf(dossier, slot) !== true ? [slot] : [],
  )
}
