import type { Day, Procedure } from '#content/schema.ts'
import type { Standing, Turn } from '#db/schema/values.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { keptPlanView } from '#lib/procedures/kept-plan.ts'
import type { Whose } from '#lib/procedures/person-in-words.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import type { DocumentView, PlanView, StepView } from '#lib/procedures/view-types.ts'
import { type AgencyWait, agencyWaitOf, paperPromiseOf } from '#lib/progress/agency-wait.ts'
import { calledIn } from '#lib/progress/called-in.ts'
import { type DocumentLabel, documentLabelOf, isInHand } from '#lib/progress/document-label.ts'
import type { DocumentStatus, DossierState, FollowingAgency } from '#lib/progress/dossier-state.ts'
import { type GoodOnTheDay, goodOnTheDay } from '#lib/progress/good-on-the-day.ts'
import { itemTitles } from '#lib/progress/item-titles.ts'
import { limitsOfMine } from '#lib/progress/limits-of-mine.ts'
import type { OrderingPlan } from '#lib/progress/ordering-plan.ts'
import { isAnyDayKnown } from '#lib/progress/papers-of.ts'
import { changesAsked, paperReview, type Review, type ReviewStanding, reviewStanding } from '#lib/progress/review-of.ts'
import { isNothingToDo, type RevisionEffects, revisionEffects } from '#lib/progress/revision-effects.ts'
import { type RevisionStanding, revisionStanding } from '#lib/progress/revision-standing.ts'
import { standingOf } from '#lib/progress/standing-of.ts'
import type { Reading, Validity } from '#lib/progress/validity-of.ts'
import { openSteps, whoseTurn } from '#lib/progress/whose-turn.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { type NextDate, nextDatesOf } from './next-dates-of.ts'

type StepStanding = 'done' | 'open' | 'blocked' | 'perhaps'

export type DossierStep = StepView & {
  standing: StepStanding
  doneOn: Day | null
  /** What it waits for: the titles of the steps that are still open. */
  blockedBy: string[]
}

export type DossierDocument = DocumentView & {
  label: DocumentLabel
  inHand: boolean
  /** 0 where nothing was said yet. */
  version: number
  /** Whether it will be good when it is read, and when that is. To ask for: many pages do not show it. */
  validity: () => JudgedPaper | null
  /** The same where something will be wrong with it: what a list says. */
  warning: () => JudgedPaper | null
  status: Omit<DocumentStatus, 'updatedAt' | 'version'> | null
  /** What each agency that looks at the papers says of it. */
  reviews: DocumentReview[]
}

export type DocumentReview = {
  agency: string
  slug: string
  standing: ReviewStanding
  review: Review | null
  /** By which day it promised to look, where the paper waits for it. */
  promise: { by: Day; isLate: boolean } | null
}

export type JudgedPaper = Validity & { reading: Reading }

/** The one sentence at the top: what to do, and who does it. */
export type NextThing =
  | { kind: 'closed' }
  | { kind: 'not-for-you'; title: string; note: string }
  | { kind: 'answer'; question: string; fact: string }
  | { kind: 'limit'; date: NextDate }
  /** More was asked of a paper by a day. */
  | { kind: 'paper'; document: DossierDocument; by: Day; isOver: boolean }
  | { kind: 'change'; document: DossierDocument; others: number }
  /** `isLate`: the day by which it promised to look is past. `meanwhile`: the person's own next step. */
  | { kind: 'agency'; wait: AgencyWait; isLate: boolean; meanwhile: DossierStep | null }
  | { kind: 'step'; step: DossierStep; missing: number }
  | { kind: 'wait'; step: DossierStep; since: Day | null; from: Day | null; until: Day | null }
  | { kind: 'finished' }

export type DossierSummary = {
  id: string
  title: string
  procedure: string
  standing: Standing
  turn: Turn
  next: NextThing
  done: number
  total: number
}

export type DossierView = DossierSummary & {
  createdAt: Date
  /** What its procedure knows besides steps and papers: letters and cards, waits that are counted, cover that may end. */
  has: { letters: boolean; waits: boolean; cover: boolean }
  closed: DossierState['closed']
  today: Day
  /** Those that follow it. To staff: their own alone. */
  agencies: readonly FollowingAgency[]
  /** The next date that follows from what happened after filing. */
  nextDate: NextDate | null
  plan: Omit<PlanView, 'steps' | 'documents'>
  /** The day in Paris on which an answer was last given. To ask for: few pages show it. */
  answeredOn: (fact: string) => Day | null
  steps: DossierStep[]
  documents: DossierDocument[]
  /** Who belongs to the household, the first to be added first; without those removed. */
  household: readonly { id: string; who: string; hasName: boolean }[]
  /** What to order when. Null once the application has left, or where none is to be sent. */
  ordering: () => OrderingPlan | null
  /** What was ticked or said of items that no longer apply: kept, and back when they apply again. */
  archived: { key: string; title: string; doneOn: Day | null; label: DocumentLabel | null }[]
  revision: RevisionView
}

/** How the dossier, which goes by `from`, stands towards the present revision of its procedure, `to`. */
export type RevisionView = {
  standing: RevisionStanding
  from: string
  to: string
  isPutOff: boolean
  /** How many answers have no effect, since its own revision does not know them. */
  setAside: number
  /** What moving would change. To ask for: most pages do not say. Null where there is nowhere to move. */
  effects: () => RevisionEffects | null
  /** Whether moving would change nothing that its owner would notice. */
  isSame: () => boolean
}

/** `whose`: to the owner it is their own household, to staff that of a client. */
export function dossierView(state: DossierState, locale: Locale, today: Day, whose: Whose = 'yours'): DossierView {
  const procedure = procedureOf(state)
  const called = calledIn(state, locale, whose)
  const view = keptPlanView(procedure, state.plan, state.answers, locale, called)
  const { steps: stepViews, documents: documentViews, ...plan } = view
  const steps = withStanding(state, stepViews)
  const onTheDay = once(() => goodOnTheDay(state, today))
  const mayBeWrong = once(() => isAnyDayKnown(procedure, state))
  const documents = documentViews.map((view) => withStatus(state, view, onTheDay, mayBeWrong, today))
  const dates = state.closed ? [] : nextDatesOf(state, locale, today)
  const required = steps.filter((step) => !step.optional && !step.ongoing && step.standing !== 'perhaps')
  return {
    id: state.id,
    title: state.title,
    procedure: procedure.title[locale],
    createdAt: state.createdAt,
    has: extrasOf(procedure),
    closed: state.closed,
    standing: standingOf(state),
    turn: whoseTurn(state, today),
    next: nextThing(state, {
      ...plan,
      steps,
      documents,
      dates,
      today,
      words: noneWords(procedure, state.plan, locale),
    }),
    done: required.filter((step) => step.standing === 'done').length,
    total: required.length,
    today,
    agencies: state.agencies,
    nextDate: dates[0] ?? null,
    plan,
    answeredOn: (fact) => {
      const at = state.answeredAt.get(fact)
      return at ? parisDay(at) : null
    },
    steps,
    documents,
    household: state.household.flatMap(({ id, name, removedAt }) =>
      removedAt === null ? [{ id, who: called(id) ?? '', hasName: name !== '' }] : [],
    ),
    ordering: () => onTheDay().ordering,
    archived: archivedOf(state, itemTitles(state, locale, whose), locale),
    revision: revisionView(state),
  }
}

function revisionView(state: DossierState): RevisionView {
  const { standing, to, toName } = revisionStanding(state)
  const isBehind = standing === 'older' || standing === 'sent'
  const effects = once(() => (isBehind ? revisionEffects(state, to) : null))
  const isSame = () => {
    const known = effects()
    return known === null || isNothingToDo(known)
  }
  return {
    standing,
    from: state.revision,
    to: toName,
    isPutOff: state.putOff === toName,
    setAside: state.quarantined.length,
    effects,
    isSame,
  }
}

function extrasOf({ afterFiling }: Procedure): DossierView['has'] {
  const { awaited = [], coverage = [], letters = [] } = afterFiling ?? {}
  return { letters: letters.length > 0, waits: awaited.length > 0, cover: coverage.length > 0 }
}

export function dossierSummary(state: DossierState, locale: Locale, today: Day): DossierSummary {
  const { id, title, procedure, standing, turn, next, done, total } = dossierView(state, locale, today)
  return { id, title, procedure, standing, turn, next, done, total }
}

function withStanding(state: DossierState, views: readonly StepView[]): DossierStep[] {
  const open = new Set(openSteps(state).map((step) => step.key))
  const titles = new Map(views.map((view) => [view.key, view.title]))
  return views.map((view) => {
    const done = state.completions.get(view.key)
    const waiting = view.waitsFor.filter((key) => !state.completions.has(key))
    const standing = done ? 'done' : view.state === 'perhaps' ? 'perhaps' : open.has(view.key) ? 'open' : 'blocked'
    return {
      ...view,
      standing,
      doneOn: done?.doneOn ?? null,
      blockedBy: waiting.flatMap((key) => titles.get(key) ?? []),
    }
  })
}

function withStatus(
  state: DossierState,
  view: DocumentView,
  onTheDay: () => GoodOnTheDay,
  mayBeWrong: () => boolean,
  today: Day,
): DossierDocument {
  const validity = () => {
    const { reading, validity } = onTheDay()
    const judged = validity.get(view.key)
    return reading && judged ? { ...judged, reading } : null
  }
  const saved = state.documents.get(view.key)
  const { updatedAt: _at, version, ...status } = saved ?? { updatedAt: null, version: 0 }
  const said = paperReview(state, view.key)
  return {
    ...view,
    label: documentLabelOf(saved, said),
    inHand: isInHand(saved, said),
    version,
    validity,
    warning: () => {
      const judged = mayBeWrong() ? validity() : null
      return judged?.code === 'ok' || judged?.code === 'unknown' ? null : judged
    },
    status: saved ? (status as Omit<DocumentStatus, 'updatedAt' | 'version'>) : null,
    reviews: state.agencies.flatMap((agency): DocumentReview[] => {
      const { name, slug, reviews } = agency
      const review = reviews?.get(view.key) ?? null
      const promise = paperPromiseOf(state, agency, view.key, today)
      return reviews
        ? [{ agency: name, slug, standing: reviewStanding(saved, review ?? undefined), review, promise }]
        : []
    }),
  }
}

type Parts = {
  register: string
  next: PlanView['next']
  steps: DossierStep[]
  documents: DossierDocument[]
  dates: NextDate[]
  today: Day
  /** Where nothing is to be done. */
  words: { title: string; note: string }
}

function noneWords({ words }: Procedure, { register }: DossierState['plan'], locale: Locale): Parts['words'] {
  const title = register === 'elsewhere' ? words.verdict.elsewhere : words.nothingToDo
  return { title: title[locale], note: words.comeBack[locale] }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function nextThing(state: DossierState, { register, next, steps, documents, dates, today, words }: Parts): NextThing {
  if (state.closed) return { kind: 'closed' }
  // What makes it the person's turn comes before all else.
  const [limit] = limitsOfMine(state, today)
  const date = limit && 'rule' in limit && dates.find(({ rule }) => rule === limit.rule)
  if (date) return { kind: 'limit', date }
  const document = limit && 'paper' in limit && documents.find(({ key }) => key === limit.paper)
  if (document) return { kind: 'paper', document, by: limit.on, isOver: limit.on < today }
  const [change, ...others] = changesAsked(state).flatMap((key) => documents.find((one) => one.key === key) ?? [])
  if (change && whoseTurn(state, today) === 'me') return { kind: 'change', document: change, others: others.length }
  const open = steps.filter((step) => step.standing === 'open' && !step.optional && !step.ongoing)
  const mine = open.find((step) => step.actor === 'me')
  const wait = agencyWaitOf(state, today)
  if (wait) return { kind: 'agency', wait, isLate: today > wait.by, meanwhile: mine ?? null }
  if (next && register === 'unknown') return { kind: 'answer', question: next.question, fact: next.id }
  if (mine) {
    const missing = documents.filter(
      (document) => document.state === 'needed' && !document.inHand && mine.documents.includes(document.key),
    )
    return { kind: 'step', step: mine, missing: missing.length }
  }
  // Nothing is asked of the person, and nobody else’s step is what the dossier is for.
  if (register === 'no' || (register === 'elsewhere' && steps.length === 0)) return { kind: 'not-for-you', ...words }
  const [waiting] = open
  if (waiting) return { kind: 'wait', step: waiting, ...expectedDays(state, waiting) }
  return { kind: 'finished' }
}

/** When somebody else's step may be over, counted from the day on which the last step it waits for was done. */
function expectedDays(
  state: DossierState,
  step: DossierStep,
): { since: Day | null; from: Day | null; until: Day | null } {
  const days = step.waitsFor.flatMap((key) => state.completions.get(key)?.doneOn ?? [])
  const since = days.toSorted().at(-1) ?? null
  if (!since || !step.takes) return { since, from: null, until: null }
  return { since, from: addDays(since, step.takes.minWeeks * 7), until: addDays(since, step.takes.maxWeeks * 7) }
}

function archivedOf(
  state: DossierState,
  titleOf: (key: string) => string | null,
  locale: Locale,
): DossierView['archived'] {
  const live = new Set(state.plan.items.map((item) => item.key))
  const keys = [...new Set([...state.completions.keys(), ...state.documents.keys()])].filter((key) => !live.has(key))
  return keys.map((key) => {
    const document = state.documents.get(key)
    return {
      key,
      // What an earlier revision called it went with that revision.
      title: titleOf(key) ?? messagesFor(locale).revision.formerItem,
      doneOn: state.completions.get(key)?.doneOn ?? null,
      label: document ? documentLabelOf(document) : null,
    }
  })
}
