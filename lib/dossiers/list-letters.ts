import type { Letter, LetterTheme } from '#content/after-filing-schema.ts'
import type { Procedure } from '#content/schema.ts'
import type { Actor } from '#lib/access/actor.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Fit } from '#lib/letters/by-fit.ts'
import { lettersFor } from '#lib/letters/letters-for.ts'
import { findQuestion } from '#lib/procedures/find-question.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import type { Instant } from '#lib/time/clock.ts'
import { readAfterFiling } from './read-after-filing.ts'

export type LetterLink = {
  id: string
  /** What the authority said or asked. */
  reason: string
  /** Sure to concern this person, or only perhaps. */
  fits: 'yes' | 'perhaps'
  /** Of a `perhaps`: the question whose answer decides. */
  decidedBy: { id: string; question: string } | null
}

/** `recorded`: what the person recorded last speaks for these; they stand in no other group. */
export type LetterGroup = { theme: LetterTheme | 'recorded'; letters: readonly LetterLink[] }

/**
 * The letters that concern this dossier or may, by theme, the sure ones first in each. Throws `AppError('not-found')`
 * when out of reach.
 */
export async function listLetters(
  actor: Actor,
  dossierId: string,
  locale: Locale,
  at?: Instant,
): Promise<readonly LetterGroup[]> {
  const read = await readAfterFiling(actor, dossierId, at)
  if (!read) return []
  const { state, procedure, on } = read
  const fitting = lettersFor(procedure, state.answers, on)
  const recorded = new Set(fitting.filter((one) => one.fits === 'yes' && isSpokenFor(one.entry, state, procedure)))
  const link = ({ entry, fits, decidedBy }: Fit<Letter>): LetterLink => {
    const question = decidedBy === null ? null : findQuestion(procedure, decidedBy, locale)
    return { id: entry.id, reason: entry.reason[locale], fits, decidedBy: question }
  }
  const themes = [...new Set(procedure.afterFiling?.letters.map((one) => one.theme))]
  const groups = themes.map((theme): LetterGroup => {
    const own = fitting.filter((one) => one.entry.theme === theme && !recorded.has(one))
    return { theme, letters: own.map(link) }
  })
  return [{ theme: 'recorded' as const, letters: [...recorded].map(link) }, ...groups].filter(
    ({ letters }) => letters.length > 0,
  )
}

/** It answers the last thing that happened, or is about a paper that was refused or asked for again. */
function isSpokenFor(letter: Letter, state: DossierState, procedure: Procedure): boolean {
  const last = state.milestones.at(-1)?.kind
  const answers = letter.slots.some(
    ({ from }) => typeof from === 'object' && 'milestone' in from && from.milestone === last,
  )
  const refused = refusedPapers(state, procedure)
  return answers || letter.documents.some((one) => refused.has(one))
}

function refusedPapers({ documents }: DossierState, procedure: Procedure): ReadonlySet<string> {
  const refused = [...documents].filter(([, { authority }]) => authority === 'refused' || authority === 'more_asked')
  const items = new Set(refused.map(([key]) => key.split('|')[0]))
  return new Set(
    procedure.requirements.flatMap((one) =>
      one.kind === 'document' && items.has(one.id) ? one.anyOf.map(({ document }) => document) : [],
    ),
  )
}
