import type { Day } from '#content/schema.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { decodeAnswers, encodeAnswers } from './encode-answers.ts'
import { decodePeople, encodePeople } from './encode-people.ts'
import { planFor } from './evaluate.ts'
import { findQuestion } from './find-question.ts'
import { doesHouseholdMatter } from './open-person-facts.ts'
import { personInWords } from './person-in-words.ts'
import { planView } from './plan-view.ts'
import { getProcedure } from './registry.ts'
import { textsOf } from './texts-of.ts'
import type { Facts, Plan } from './types.ts'
import type { PlanView, QuestionView } from './view-types.ts'

export type Query = Readonly<Record<string, string | string[] | undefined>>

export type Questionnaire = {
  procedure: { slug: string; title: string; summary: string }
  /** The answers given so far, as a query. */
  query: string
  /** The answers other than to `question`, for a form's hidden fields. */
  others: readonly { name: string; value: string }[]
  question: QuestionView | null
  /** The answer to `question` as it stands, or as it was typed and refused. */
  typed: readonly string[]
  /** Why the answer just given was not taken. */
  fault: { fact: string; code: string } | null
  /** The fact answered before this one, to go back to. */
  previous: string | null
  plan: PlanView
  household: HouseholdStanding
}

type HouseholdStanding = {
  /** What each who comes along is to the reader. */
  people: readonly { id: string; who: string }[]
  /** Whether anybody who comes along would change the plan. */
  matters: boolean
  /** It would, and it was not said yet who comes. */
  toAsk: boolean
}

/**
 * Where somebody without an account stands: answers from the address, the question to put now, the plan as it follows.
 * `asked` is the fact that the form sent asked for; `ask` one that the person wants to answer again.
 * Null for a procedure that does not exist.
 */
export function questionnaire(
  slug: string,
  params: Query,
  locale: Locale,
  on: Day,
  { asked, ask }: { asked?: string | undefined; ask?: string | undefined } = {},
): Questionnaire | null {
  const procedure = getProcedure(slug)
  if (!procedure) return null
  const { facts, rejected } = decodeAnswers(procedure, params, on)
  const household = decodePeople(procedure, params, on)
  const { people } = household
  const plan = planFor(procedure, { facts, people }, on)
  const fault = faultOf(asked, rejected, facts)
  const wanted = fault?.fact ?? (ask && isAskable(ask, plan, facts) ? ask : plan.nextQuestions[0])
  const view = planView(procedure, plan, { facts, people }, locale)
  const queryOf = (own: Facts) =>
    [encodeAnswers(procedure, own), encodePeople(procedure, household)].filter(Boolean).join('&')
  const matters = doesHouseholdMatter(procedure, { facts, people }, on)
  const question = wanted ? findQuestion(procedure, wanted, locale) : null
  return {
    procedure: { slug, title: procedure.title[locale], summary: procedure.summary[locale] },
    query: queryOf(facts),
    others: [...new URLSearchParams(queryOf(without(facts, wanted)))].map(([name, value]) => ({ name, value })),
    question,
    typed: wanted ? (typedOf(params[wanted]) ?? textsOf(facts[wanted])) : [],
    fault,
    previous: previousOf(wanted),
    plan: view,
    household: {
      people: people.map(({ id, facts: own }) => ({ id, who: personInWords(own, locale) })),
      matters,
      toAsk: matters && !household.isSaid,
    },
  }

  function previousOf(current: string | undefined): string | null {
    const order =
      procedure?.facts.filter((fact) => fact.asked === 'questionnaire').toSorted((a, b) => a.order - b.order) ?? []
    const until = order.findIndex((fact) => fact.id === current)
    const before = (until < 0 ? order : order.slice(0, until)).filter(
      (fact) => facts[fact.id] !== undefined && !plan.inactive.includes(fact.id),
    )
    return before.at(-1)?.id ?? null
  }
}

function faultOf(
  asked: string | undefined,
  rejected: readonly { id: string; code: string }[],
  facts: Facts,
): Questionnaire['fault'] {
  if (!asked) return null
  const refused = rejected.find(({ id }) => id === asked)
  if (refused) return { fact: asked, code: refused.code }
  return facts[asked] === undefined ? { fact: asked, code: 'required' } : null
}

function isAskable(id: string, plan: Plan, facts: Facts): boolean {
  return plan.nextQuestions.includes(id) || facts[id] !== undefined
}

function without(facts: Facts, id: string | undefined): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name !== id))
}

function typedOf(given: string | string[] | undefined): readonly string[] | null {
  return given === undefined ? null : [given].flat()
}
