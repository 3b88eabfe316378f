import type { Day, FactType, PaperQuestion, Source, StepRequirement, WarningRequirement } from '#content/schema.ts'
import type { Plan, PlanDate, RequirementState } from '#lib/procedures/types.ts'

// What a page shows of a plan, in one language and without anything that it does not show.

/** How sure a statement is, in a word that a page turns into a sentence. */
export type Sureness = 'official' | 'good' | 'doubtful' | 'unconfirmed'

export type QuestionView = {
  id: string
  label: string
  question: string
  hint: string | null
  why: string
  notKept: string | null
  type: FactType
  /** Answers to choose from. For a country: only the words that may stand in its place ("stateless"). */
  options: readonly { value: string; label: string; hint: string | null }[]
}

export type SourceView = Pick<Source, 'id' | 'url' | 'checkedOn' | 'reviewBy' | 'kind'> & { publisher: string }

export type LinkView = { url: string; label: string }

export type DecidedView = { fact: string; label: string; value: string }

/** What a statement rests on. */
export type GroundsView = { confidence: Sureness; doubt: string | null; sources: readonly SourceView[] }

type Certainty = GroundsView & { links: readonly LinkView[] }

/** Where sources contradict each other, and what the person noted of their own office's answer. */
export type DisagreementView = {
  id: string
  title: string
  readings: readonly (GroundsView & { text: string })[]
  safe: string
  answer: QuestionView | null
  answered: string | null
}

export type ItemView = Certainty & {
  key: string
  id: string
  person: string | null
  /** What that person is called. */
  who: string | null
  state: RequirementState
  /** With the person it is for, where it is one's own. */
  title: string
  because: string
  /** The facts that decided it, in words. To ask for, since most pages do not, and it costs more than all the rest. */
  decided: () => readonly DecidedView[]
  /** For `perhaps`: the question whose answer decides. */
  decidedBy: QuestionView | null
  /** To ask for: lists do not show them. */
  disagreements: () => readonly DisagreementView[]
}

export type StepView = ItemView & {
  order: number
  actor: StepRequirement['actor']
  /** Keys of the certain steps that must be done first. */
  waitsFor: readonly string[]
  optional: boolean
  /** A duty from then on: never over. */
  ongoing: boolean
  how: readonly string[]
  takes: { minWeeks: number; maxWeeks: number; confidence: Sureness; sources: readonly SourceView[] } | null
  whenNothingComes: { text: string; afterWeeks: number } | null
  unlocks: readonly string[]
  stillClosed: readonly string[]
  dates: readonly { id: string; kind: PlanDate['kind']; on: Day; text: string }[]
  /** What is asked at the step itself: whether it concerns the person, or from which day it counts. */
  questions: readonly QuestionView[]
  /** Keys of the documents read at it, or got together at it. */
  documents: readonly string[]
}

/** What a paper needs because of the country that issued it. */
export type IssuedView = {
  country: string
  /** In which it is usually written there; empty where we do not know. */
  languages: readonly string[]
  answers: readonly (Certainty & { about: PaperQuestion; text: string })[]
}

export type AlternativeView = Certainty & {
  id: string
  frenchName: string
  name: string
  acceptance: readonly string[]
  leadDays: { min: number; max: number }
  maxAgeMonths: number | null
  expires: boolean
  translation: string | null
  formality: string | null
  /** In place of what is said for every country, once the country is known. */
  issued: IssuedView | null
  where: string | null
  help: { cannotLocate: string; cannotObtain: string; doesNotApply: string }
}

export type DocumentView = ItemView & {
  /** Key of the step at which it is read. */
  step: string
  supplyLater: boolean
  /** To ask for: lists do not show them. */
  alternatives: () => readonly AlternativeView[]
}

export type ChannelView = ItemView & {
  register: 'yes' | 'no' | 'elsewhere'
  overlay: boolean
  firstActor: StepRequirement['actor']
  where: string
  changes: readonly string[]
  expected: string
  waits: readonly { months: number | null; confidence: Sureness }[]
}

export type WarningView = ItemView & { text: string; severity: WarningRequirement['severity'] }

export type AnsweredView = { id: string; label: string; value: string }

export type PlanView = {
  register: Plan['register']
  /** The answer in one sentence. */
  verdict: string
  waitMonths: number | null
  channels: readonly ChannelView[]
  warnings: readonly WarningView[]
  steps: readonly StepView[]
  documents: readonly DocumentView[]
  /** The question to ask next, and how many are open in all. */
  next: QuestionView | null
  remaining: number
  toFindOut: readonly QuestionView[]
  answered: readonly AnsweredView[]
  inactive: readonly AnsweredView[]
  /** Titles of what does not concern this person. */
  notForYou: readonly string[]
}
