import type { Day, DocumentKind, DocumentRequirement, Procedure } from '#content/schema.ts'
import { readAnswers } from '#lib/procedures/read-answers.ts'
import type { PlanItem } from '#lib/procedures/types.ts'
import { isDay } from '#lib/pure/calendar-day.ts'
import { isInHand } from './document-label.ts'
import type { DocumentStatus, DossierState } from './dossier-state.ts'
import { paperReview } from './review-of.ts'
import { stepsToFiling } from './steps-to-filing.ts'

/** A document of the plan as far as its days go: how long it takes, what comes before it, how long it is good. */
export type Paper = {
  key: string
  status: DocumentStatus | undefined
  inHand: boolean
  /** The shortest and the longest of the papers that would do. */
  leadDays: { min: number; max: number }
  /** How old it may be, in months: the strictest and the laxest of the papers that would do; `null`: one of them has no limit. */
  maxAgeMonths: { strictest: number; laxest: number | null } | null
  /** Whether papers that would do carry an end of their own. */
  expires: 'all' | 'some' | 'none'
  /** Its last day: as read off it, else as the answers say. */
  endsOn: Day | null
  /** Keys of the papers that must be there before it can be begun. */
  after: readonly string[]
  /** The application cannot leave without it. */
  holdsUp: boolean
  /** It leaves with the application, or may. */
  isForFiling: boolean
  /** It certainly concerns this person. */
  isCertain: boolean
}

type State = Pick<DossierState, 'agencies' | 'answers' | 'documents' | 'plan' | 'steps'>

/** Without those that an agency said are not needed: nothing is to be judged of them. */
export function papersOf(procedure: Procedure, state: State): Paper[] {
  const requirements = new Map(
    procedure.requirements.flatMap((one) => (one.kind === 'document' ? [[one.id, one] as const] : [])),
  )
  const kinds = new Map(procedure.documents.map((one) => [one.id, one]))
  const items = state.plan.items.filter((item) => item.kind === 'document')
  const certain = new Set(items.filter((item) => item.state !== 'perhaps').map((item) => item.key))
  const filing = stepsToFiling(state)
  return items.flatMap((item) => {
    if (paperReview(state, item.key).standing === 'waived') return []
    const requirement = requirements.get(item.id)
    const [first, ...others] = item.anyOf.flatMap((id) => kinds.get(id) ?? [])
    if (!requirement || !first) return []
    const status = state.documents.get(item.key)
    const accepted = [first, ...others]
    const isForFiling = keysOf(requirement.for, item).some((key) => filing.has(key))
    return [
      {
        key: item.key,
        status,
        inHand: isInHand(status),
        leadDays: {
          min: Math.min(...accepted.map((one) => one.leadDays.min)),
          max: Math.max(...accepted.map((one) => one.leadDays.max)),
        },
        maxAgeMonths: maxAgeOf(accepted),
        expires: accepted.every((one) => one.expires) ? 'all' : accepted.some((one) => one.expires) ? 'some' : 'none',
        endsOn: status?.validUntilOn ?? endSaid(state, accepted, item),
        after: (requirement.after ?? []).flatMap((id) => keysOf(id, item)).filter((key) => certain.has(key)),
        holdsUp: item.state === 'needed' && isForFiling && !followsLater(procedure, requirement, state),
        isForFiling,
        isCertain: certain.has(item.key),
      },
    ]
  })
}

/** Of the same person where there is one, else of the dossier. */
function keysOf(id: string, { person }: PlanItem): string[] {
  return person === null ? [id] : [`${id}|${person}`, id]
}

function maxAgeOf(accepted: readonly DocumentKind[]): Paper['maxAgeMonths'] {
  const limits = accepted.flatMap((one) => one.maxAgeMonths ?? [])
  if (limits.length === 0) return null
  return { strictest: Math.min(...limits), laxest: limits.length < accepted.length ? null : Math.max(...limits) }
}

/** Whether anybody noted or said a day of a paper. Without, none can be found too old or at its end. */
export function isAnyDayKnown(procedure: Procedure, { answers, documents, plan }: State): boolean {
  const isNoted = [...documents.values()].some(
    ({ issuedOn, validUntilOn }) => issuedOn !== null || validUntilOn !== null,
  )
  return isNoted || procedure.documents.some(({ endFact }) => saidBy(endFact, answers, plan) !== null)
}

function saidBy(fact: string | undefined, answers: State['answers'], plan: State['plan']): Day | null {
  if (fact === undefined || plan.inactive.includes(fact)) return null
  const value = answers.facts[fact]
  return isDay(value) ? value : null
}

/** Answers are about the dossier's owner: they say nothing of the papers of another person. */
function endSaid({ answers, plan }: State, accepted: readonly DocumentKind[], item: PlanItem): Day | null {
  if (item.person !== null) return null
  const said = accepted.flatMap(({ endFact }) => saidBy(endFact, answers, plan) ?? [])
  return said[0] ?? null
}

function followsLater(procedure: Procedure, { supplyLaterWhen }: DocumentRequirement, state: State): boolean {
  if (supplyLaterWhen === undefined) return false
  return readAnswers(procedure, state.answers, state.plan.on).decide(supplyLaterWhen).truth === true
}
