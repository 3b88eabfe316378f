// The shape of everything under content/: the law as data, readable by a reviewer who does not program.
// A predicate is evaluated in three values (true, false, unknown) over facts, with an explicit date.
import type { AfterFiling } from './after-filing-schema.ts'

export type Localised = { en: string; fr: string }

/** A = official, B = good, C = shown with its doubt, D = never shown bare. */
export type Confidence = 'A' | 'B' | 'C' | 'D'

/** A calendar day, YYYY-MM-DD. */
export type Day = string

export type Source = {
  id: string
  /** A name is the same in every language; whatever describes is said in both. */
  publisher: string | Localised
  url: string | null
  /** The date of the copy that was read, never today. `null` where the copy bears none. */
  checkedOn: Day | null
  /** The next 31 January or 30 September. */
  reviewBy: Day
  kind: 'official' | 'legal' | 'institutional' | 'secondary' | 'ours'
}

export type FactType =
  | { kind: 'boolean' }
  | { kind: 'choice'; values: readonly string[] }
  | { kind: 'choices'; values: readonly string[] }
  | { kind: 'country'; also?: readonly string[] }
  | { kind: 'countries'; also?: readonly string[] }
  /** From 1900 to as many years after the day of evaluation (15 unless said). */
  | { kind: 'date'; yearsAhead?: number }
  | { kind: 'integer'; min: number; max: number }

export type Fact = {
  /** Stable, never reused. Facts about one person of the household are named `person.<field>`. */
  id: string
  scope: 'dossier' | 'person'
  type: FactType
  /** Fixed thematic order of the questions: lower is asked first. */
  order: number
  /** `questionnaire` facts are asked by need; `card` facts only on the item they decide. */
  asked: 'questionnaire' | 'card'
  /** Where this holds, a fact of the questionnaire is asked on the item it decides instead. */
  cardWhen?: Predicate
  /** Names used before, still read from saved dossiers. */
  previousIds?: readonly string[]
  /** Where false the answer is kept but inactive: it evaluates as unknown. */
  activeWhen?: Predicate
  question: Localised
  hint?: Localised
  why: Localised
  notKept?: Localised
  /** The name of the fact in a "because" line: "Nationality". */
  label: Localised
  /** Names of the values of a choice. */
  values?: Readonly<Record<string, Localised & { hintEn?: string; hintFr?: string }>>
}

export type Comparison = '<' | '<=' | '>' | '>=' | '='

/** A day on the calendar: the day of evaluation, a date fact or a fixed day, moved by whole months or days. */
export type DateExpr = {
  from: 'on' | { fact: string } | { day: Day }
  months?: number
  days?: number
  /** Then on to the last day of that month. */
  endOfMonth?: true
}

export type Predicate =
  | { all: readonly Predicate[] }
  | { any: readonly Predicate[] }
  | { not: Predicate }
  /** A boolean, choice, country or integer fact equals the value. */
  | { eq: readonly [fact: string, value: string | number | boolean] }
  /** A choice or country fact is one of the values. */
  | { in: readonly [fact: string, values: readonly string[]] }
  /** A list fact contains the value. `none` in a list means the empty list. */
  | { has: readonly [fact: string, value: string] }
  /** A list fact contains at least one of the values. */
  | { hasAny: readonly [fact: string, values: readonly string[]] }
  /** A country fact, or any country of a list fact, is in the dated group on the day of evaluation. */
  | { countryIn: readonly [fact: string, group: string] }
  /** A date fact stands before (after) the given day. */
  | { before: readonly [fact: string, day: DateExpr] }
  | { after: readonly [fact: string, day: DateExpr] }
  /** A date fact stands before the birth of somebody who is as old as the integer fact says. */
  | { beforeBirth: readonly [date: string, age: string] }
  | { compare: readonly [fact: string, op: Comparison, value: number] }
  /** How many entries a list fact has. */
  | { count: readonly [fact: string, op: Comparison, value: number] }
  /** True once the fact has an answer other than "I don't know"; unknown before. Never false. */
  | { known: string }
  /** A definition of the procedure, by name. */
  | { is: string }
  /** The `appliesWhen` of another requirement of the procedure. */
  | { applies: string }
  | { always: true }

type Wait = {
  /** `null`: not applicable (nothing to wait for because nothing is registered). */
  months: number | null
  when?: Predicate
  confidence: Confidence
}

type WeekRange = {
  min: number
  max: number
  when?: Predicate
  confidence: Confidence
  sources: readonly string[]
}

export type Link = { url: string; label: Localised }

type Actor = 'me' | 'employer' | 'agency' | 'authority' | 'thirdParty'

type RequirementBase = {
  id: string
  /** Names used before: what was ticked or said under them goes along when a dossier is moved to this revision. */
  previousIds?: readonly string[]
  appliesWhen: Predicate
  /** Absent: needed whenever it applies. Otherwise recommended where this is false. */
  neededWhen?: Predicate
  /** Absent: once for the dossier. Otherwise once for each person of the household whom it holds for. */
  forEach?: Predicate
  /** With `forEach`: also once for the dossier itself where this holds (the child whose dossier this is). */
  alsoForDossierWhen?: Predicate
  title: Localised
  /** Why this is asked of you. */
  because: Localised
  sources: readonly string[]
  confidence: Confidence
  /** What is not certain, in words. Mandatory for C and D. */
  doubt?: Localised
  links?: readonly Link[]
}

/** A document, or a choice of documents any one of which is enough. */
export type DocumentRequirement = RequirementBase & {
  kind: 'document'
  /** Each alternative is a document of the catalogue, with the case in which it is accepted. */
  anyOf: readonly { document: string; when?: Predicate }[]
  /** The step at which the paper is read. */
  for: string
  /** The file may go without it; it follows. */
  supplyLaterWhen?: Predicate
  /** Documents that must be there before this one can be begun: a translation comes after what it translates. */
  after?: readonly string[]
}

export type StepRequirement = RequirementBase & {
  kind: 'step'
  order: number
  actor: Actor
  /** Steps that must be done first. One that does not apply is void. */
  dependsOn: readonly string[]
  optional?: boolean
  /** Never over: a duty to keep in mind from then on, nobody's next thing. */
  ongoing?: boolean
  /** The papers of the steps that wait for it are got together here. */
  collects?: boolean
  /** What a dossier has reached once this step is done. */
  marks?: 'sent' | 'provisional' | 'received'
  /** What to do, in order. */
  how: readonly Localised[]
  /** How long it usually takes: the first range whose `when` holds. */
  takes?: readonly WeekRange[]
  /** What to do when nothing comes, and after how many weeks. */
  whenNothingComes?: { text: Localised; afterWeeks: readonly { weeks: number; when?: Predicate }[] }
  unlocks?: readonly Localised[]
  stillClosed?: readonly Localised[]
  /** Days that follow from a fact: "file from", "at the latest". */
  dates?: readonly {
    id: string
    kind: 'earliest' | 'latest' | 'expected'
    on: DateExpr
    when?: Predicate
    text: Localised
  }[]
}

/** Offices as staff sort dossiers by them. */
type Office = 'cpam' | 'cpam_paris' | 'cgss' | 'saint_barthelemy' | 'ameli_students'

/** A situation: the way in. `register` says whether this way is a registration at all. */
export type ChannelRequirement = RequirementBase & {
  kind: 'channel'
  register: 'yes' | 'no' | 'elsewhere'
  /** An overlay accompanies another situation (a residence status); it is never the way in by itself. */
  overlay?: boolean
  firstActor: Actor
  /** Where this holds, the first step is this one’s instead. */
  firstActorInstead?: { actor: Actor; when: Predicate }
  /** The office that the file goes to, where one is meant. An overlay that names another than its situation wins. */
  goesTo?: Office
  /** Where and how, in a sentence. */
  where: Localised
  waits: readonly Wait[]
  /** What would change this answer. */
  changes: readonly Localised[]
  expected: Localised
}

export type WarningRequirement = RequirementBase & {
  kind: 'warning'
  text: Localised
  severity: 'info' | 'care'
  /** Says nothing while it is not certain, and asks for nothing: it is about answers that do not fit together. */
  quiet?: true
  /** The file goes to this office instead of the one that the situation names. */
  goesTo?: Office
}

export type Requirement = DocumentRequirement | StepRequirement | ChannelRequirement | WarningRequirement

/** A kind of paper. What makes it acceptable and how long it takes to get do not depend on who sends it. */
export type DocumentKind = {
  id: string
  /** The name on French lists, and the plain name in the reader's language. */
  frenchName: string
  name: Localised
  acceptance: readonly Localised[]
  leadDays: { min: number; max: number }
  /** How old it may be on the day it is read, in months. */
  maxAgeMonths?: number
  /** It carries a date of its own after which it is worthless. */
  expires?: boolean
  /** The date fact that says its last day, where one is asked. */
  endFact?: string
  translation?: Localised
  formality?: Localised
  where?: Localised
  /**
   * The fact that names the country which issues it, and what is said for that country once it is known, in place of the
   * general texts. `citizens`: the fact of nationalities, since France issues the papers of its own wherever they were
   * born. Of a person of the household, both are `person.<fact>`.
   */
  issuedIn?: { fact: string; citizens: string; says: readonly PaperQuestion[] }
  help: { cannotLocate: Localised; cannotObtain: Localised; doesNotApply: Localised }
  links?: readonly Link[]
  sources: readonly string[]
  confidence: Confidence
  doubt?: Localised
}

export type CountryGroup = {
  id: string
  members: readonly { code: string; from?: Day; until?: Day }[]
  sources: readonly string[]
  confidence: Confidence
}

export type PaperQuestion = 'translation' | 'formality' | 'plurilingual'

/** What a civil-status paper needs in France when it comes from a country of the group; without one, from any other. */
export type PaperAnswer = {
  id: string
  about: PaperQuestion
  group?: string
  text: Localised
  links?: readonly Link[]
  sources: readonly string[]
  confidence: Confidence
  /** What is not certain, in words. Mandatory for C and D, as is a link to whoever knows. */
  doubt?: Localised
}

/** Where sources contradict each other or say too little: what each says, and what is safe whichever is right. */
export type Disagreement = {
  id: string
  /** Whom it concerns. */
  appliesWhen: Predicate
  /** The requirements that it is shown with. */
  about: readonly string[]
  title: Localised
  readings: readonly { text: Localised; sources: readonly string[]; confidence: Confidence }[]
  safe: Localised
  /** The fact under which the person notes what their own office answered. */
  answer?: string
}

/** What pages say of a plan or a dossier in words that only fit this procedure. */
type ProcedureWords = {
  /** The answer in one sentence, by `register` of the situations that apply. */
  verdict: Readonly<Record<'yes' | 'no' | 'elsewhere' | 'unknown', Localised>>
  /** The heading of a dossier in which nothing is to be done, and when to come back to it. */
  nothingToDo: Localised
  comeBack: Localised
  /** What a new dossier is called. */
  dossier: Localised
}

export type Procedure = {
  slug: string
  title: Localised
  summary: Localised
  words: ProcedureWords
  facts: readonly Fact[]
  definitions: Readonly<Record<string, Predicate>>
  documents: readonly DocumentKind[]
  requirements: readonly Requirement[]
  disagreements?: readonly Disagreement[]
  /** What follows once the application has left. Absent where a procedure has no such time. */
  afterFiling?: AfterFiling
}
