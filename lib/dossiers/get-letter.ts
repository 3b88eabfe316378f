import type { Letter } from '#content/after-filing-schema.ts'
import type { Day } from '#content/schema.ts'
import type { Person } from '#lib/access/actor.ts'
import { withKnownDay } from '#lib/filing/with-known-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { type FilledLetter, fillLetter } from '#lib/letters/fill-letter.ts'
import { type LetterField, letterFields } from '#lib/letters/letter-fields.ts'
import { lettersFor } from '#lib/letters/letters-for.ts'
import { readTyped, type TypedFaults } from '#lib/letters/read-typed.ts'
import { findQuestion } from '#lib/procedures/find-question.ts'
import { groundsView } from '#lib/procedures/grounds-view.ts'
import { readAnswers } from '#lib/procedures/read-answers.ts'
import type { DecidedView, SourceView, Sureness } from '#lib/procedures/view-types.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { filingOf } from '#lib/progress/filing-of.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import type { Instant } from '#lib/time/clock.ts'
import { readAfterFiling } from './read-after-filing.ts'

export type LetterView = {
  id: string
  /** The day that the letter bears. */
  on: Day
  reason: string
  fix: readonly string[]
  confidence: Sureness
  doubt: string | null
  sources: readonly SourceView[]
  /** The answers that speak for it. */
  decided: readonly DecidedView[]
  /** Where it only perhaps concerns the person: the question whose answer decides. */
  decidedBy: { id: string; question: string } | null
  fits: 'yes' | 'perhaps'
  fields: readonly LetterField[]
  /** What is known for the fields already, by field. */
  known: Readonly<Record<string, string>>
  filled: FilledLetter
  /** By field, what is wrong with what was typed, as a code. */
  faults: TypedFaults
}

type Input = {
  dossierId: string
  letter: string
  locale: Locale
  /** What was typed into its form. Put into the letter and forgotten. */
  typed?: Readonly<Record<string, unknown>>
}

/** One letter with this person's facts in it. Null where it does not concern them. Throws `AppError('not-found')`. */
export async function getLetter(actor: Person, input: Input, at?: Instant): Promise<LetterView | null> {
  const { dossierId, letter: id, locale, typed = {} } = input
  const read = await readAfterFiling(actor, dossierId, at)
  const fit = read && lettersFor(read.procedure, read.state.answers, read.on).find(({ entry }) => entry.id === id)
  if (!read || !fit) return null
  const { state, procedure, on } = read
  const letter = fit.entry
  const { slots, faults } = readTyped(letter, typed)
  const name = readName(typed.name)
  const milestones = latestDays(state)
  const filled = fillLetter(
    procedure,
    letter,
    {
      name: name.text ?? actor.name,
      on,
      answers: state.answers,
      milestones,
      document: typeof typed.document === 'string' ? typed.document : null,
      typed: slots,
    },
    locale,
  )
  const answers = readAnswers(procedure, state.answers, on)
  return {
    id,
    on,
    reason: letter.reason[locale],
    fix: letter.fix.map((one) => one[locale]),
    ...groundsView(letter, locale, procedure),
    decided: fit.because.flatMap((fact) => {
      const [question, value] = [findQuestion(procedure, fact, locale), answers.inWords(fact, locale)]
      return question && value !== null ? [{ fact, label: question.label, value }] : []
    }),
    decidedBy: fit.decidedBy === null ? null : findQuestion(procedure, fit.decidedBy, locale),
    fits: fit.fits,
    fields: letterFields(procedure, letter, locale),
    known: { ...daysOfSlots(letter, milestones), ...(actor.name && { name: actor.name }) },
    filled,
    faults: name.fault ? { name: name.fault, ...faults } : faults,
  }
}

/** The name in the account, or another one for this letter only. */
function readName(typed: unknown): { text?: string; fault?: string } {
  if (typeof typed !== 'string' || typed.trim() === '') return {}
  const result = safeText(100).safeParse(typed)
  return result.success ? { text: result.data } : { fault: result.error.issues[0]?.message ?? 'invalid' }
}

/** A later one takes the place of an earlier one. */
function latestDays(state: DossierState): Readonly<Record<string, Day>> {
  const known = withKnownDay(filingOf(state)).toSorted((a, b) => (a.on < b.on ? -1 : 1))
  return Object.fromEntries(known.map(({ kind, on }) => [kind, on]))
}

function daysOfSlots(letter: Letter, milestones: Readonly<Record<string, Day>>): Record<string, string> {
  return Object.fromEntries(
    letter.slots.flatMap(({ id, from }) => {
      const day = typeof from === 'object' && 'milestone' in from ? milestones[from.milestone] : undefined
      return day === undefined ? [] : [[id, day]]
    }),
  )
}
