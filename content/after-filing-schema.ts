// What a procedure knows about the time after the application has left: what may happen, which days follow from it, what
// the person is covered for meanwhile, what to write and whom to turn to. The same rules for texts, sources and
// confidence as in schema.ts.
import type { Confidence, Localised, Predicate } from './schema.ts'

type Grounds = {
  sources: readonly string[]
  confidence: Confidence
  /** What is not certain, in words. Mandatory for C and D. */
  doubt?: Localised
}

/** Something that happened, recorded by the person with the day on the letter (or of the act). */
export type MilestoneKind = {
  /** Stable, never reused. */
  id: string
  /** Order in which these things usually happen: the order of the list from which one is chosen. */
  order: number
  /** Who did it. */
  by: 'me' | 'authority'
  /** In a list of what happened: "Formal notice". */
  label: Localised
  /** Which day is asked for: "Date on the letter". */
  dayLabel: Localised
  /** How to recognise it, with the French words that stand on the letter. */
  hint: Localised
  /** The day may not be before that of any of these, where they are recorded. */
  notBefore: readonly string[]
  /** Cannot be recorded without one of these. */
  needs?: readonly string[]
  /** May happen more than once (a second request): the latest counts. */
  repeats?: boolean
  /**
   * The letter may name a last day of its own, which the person may type besides (never required, may be in the
   * future). It takes the place of the day of the rules that begin here, both of their range.
   */
  limitLabel?: Localised
  /** The steps of the procedure that it shows to be done. */
  completes?: readonly string[]
}

/** Whole months first, then days, then on to the last day of that month. */
export type ClockSpan = { months?: number; days?: number; endOfMonth?: true }

/** Where a count begins: a milestone, a date fact, or the last day of another rule that passed without an answer. */
export type ClockStart = { milestone: string } | { fact: string } | { rule: string }

/** A day, or a range of days, that follows from something that happened. Counted in calendar months of Europe/Paris. */
export type ClockRule = {
  id: string
  /** Where several of these have come, the latest counts. */
  from: readonly ClockStart[]
  /** The first day of the range, or the day itself where there is no `to`. */
  after: ClockSpan
  /** The last day of a range. */
  to?: ClockSpan
  /**
   * It is about the application itself: it runs from a date fact alone, before anything has happened, and may be counted
   * backwards from it. Any of its ends ends it, whatever their day.
   */
  beforeFiling?: true
  /** The person's turn only this many days before; without it at once, or 30 days before where it answers no letter. */
  turnDays?: number
  /** Over, kept or no longer asked once one of these is recorded on or after the start. */
  endedBy: readonly string[]
  /** Ends that are undone: after a refusal that was taken back, the count goes on as though it had not been. */
  revivedBy?: Readonly<Record<string, readonly string[]>>
  /** Whose move it is meanwhile. */
  whose: 'me' | 'authority'
  /** `limit`: something must be done by then. `expected`: something should have come. `endOfRights`: cover ends. `keep`: until when something is good. */
  nature: 'limit' | 'expected' | 'endOfRights' | 'keep'
  /** A legal limit: its last reminders cannot be switched off by kind. */
  isLegal: boolean
  /** Only where this holds of the person's answers. */
  when?: Predicate
  /** "Send the civil-status document". May name the day as `{on}` and the start as `{from}`. */
  title: Localised
  /** What it is counted from and what it means. */
  text: Localised
  /** What follows when it passes. */
  missed: Localised
} & Grounds

export const COVERAGE_LINES = ['refunds', 'card', 'account', 'thirdParty', 'doctor', 'topUp'] as const
export type CoverageLine = (typeof COVERAGE_LINES)[number]

/** What works at a stage. The last stage of the list whose milestone is recorded counts; the first has none. */
export type CoverageStage = {
  id: string
  /** The milestones that begin it. Empty for the beginning. */
  since: readonly string[]
  /** The milestones after which it is over, where they are later. */
  until?: readonly string[]
  /** Milestones that begin everything anew: what came before one of them, this stage too, counts no more. */
  startsAnewBy?: readonly string[]
  title: Localised
  lines: Readonly<Record<CoverageLine, { works: 'yes' | 'no' | 'usuallyNot' | 'dependsOn'; text: Localised }>>
  /** What to keep or to do meanwhile. */
  keep: readonly Localised[]
} & Grounds

/** The last day of a rule that has run out, or the latest of some milestones plus days. */
type RungOpening = { rule: string } | { milestone: readonly string[]; days?: number }

/** A rung of the ladder: whom to turn to, from when, until when. */
export type LadderRung = {
  id: string
  order: number
  title: Localised
  text: Localised
  /** From when it makes sense: the first of these that comes. */
  opens: 'always' | readonly RungOpening[]
  /** The clock rule that closes it. */
  closes?: { rule: string }
  /** The letters that go with it: one after a refusal, another after a silence. */
  letters?: readonly string[]
  /** Recording this milestone says that it was taken. */
  recordedAs?: string
} & Grounds

/** A slot of a letter: `{name}` in its texts. */
export type LetterSlot = {
  id: string
  label: Localised
  hint?: Localised
  /** `fact`: in French words from the answers; `milestone`: the day on that letter; `typed`: asked, used once, never kept. */
  from: { fact: string } | { milestone: string } | { document: 'frenchName' } | 'name' | 'today' | 'typed'
  /** Stands in where nothing is known: an ellipsis to fill in by hand, in French. */
  fallback: string
}

/** What a letter is about, as one looks for it: the heading it stands under. */
export type LetterTheme = 'act' | 'translation' | 'stay' | 'file' | 'ladder'

/** A letter in administrative French, with a reading of it in the person's language beside. */
export type Letter = {
  id: string
  theme: LetterTheme
  /** When to use it: what the authority said or asked. */
  reason: Localised
  /** What to do about it besides writing, in order. */
  fix: readonly Localised[]
  /** Where the procedure's answers say that it may be needed. */
  appliesWhen: Predicate
  /** The documents of the catalogue it is about. */
  documents: readonly string[]
  slots: readonly LetterSlot[]
  /** French only: the subject line, and one paragraph each. */
  subject: string
  paragraphs: readonly string[]
  /** The same paragraphs for the reader, one by one, in English; French readers read the letter itself. */
  meaning: readonly string[]
  /** The pieces to put with it, in French with their meaning. */
  enclosed: readonly Localised[]
} & Grounds

/** A card to show or read out at the counter or on the telephone. */
export type CounterCard = {
  id: string
  /** `counter`: shown full-screen. `phone`: read out. */
  use: 'counter' | 'phone'
  title: Localised
  appliesWhen: Predicate
  /** What to show or say, in French, sentence by sentence, with how to pronounce it for English speakers. */
  lines: readonly { french: string; meaning: string; say?: string }[]
} & Grounds

export type AfterFiling = {
  milestones: readonly MilestoneKind[]
  /** Milestones whose waits may be counted with those of others, in the order in which they come. */
  awaited?: readonly string[]
  clock: readonly ClockRule[]
  coverage: readonly CoverageStage[]
  ladder: readonly LadderRung[]
  letters: readonly Letter[]
  cards: readonly CounterCard[]
}
