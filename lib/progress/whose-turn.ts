import type { Day } from '#content/schema.ts'
import type { Turn } from '#db/schema/values.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { addWorkingDays } from '#lib/time/working-days.ts'
import type { DocumentStatus, DossierState, StepFacts } from './dossier-state.ts'
import { limitsOfMine } from './limits-of-mine.ts'
import { openDocuments } from './open-documents.ts'
import { changesAsked, paperReview } from './review-of.ts'

type Steps = Pick<DossierState, 'completions' | 'steps'>

/** Working days of reminders about papers after which an agency that follows the dossier takes over. */
export const HAND_OVER_AFTER = 14

/**
 * Who has to act next on a day: exactly one, and `nobody` only once the dossier is closed or every step is done.
 *
 * 1. A limit of the person's that is running is theirs, whoever else is at work, and so is a paper that the office asks for
 *    again by a day.
 * 2. A paper that an agency wants changed is the person's.
 * 3. What an agency was asked for, or took over, is the agency's.
 * 4. Then the steps decide: the person's before anybody else's, else the first one that is open.
 */
export function whoseTurn(state: DossierState, today: Day): Turn {
  if (state.closed) return 'nobody'
  if (limitsOfMine(state, today).length > 0) return 'me'
  const left = state.steps.filter((step) => !step.optional && !state.completions.has(step.key))
  if (left.length === 0) return 'nobody'
  if (changesAsked(state).length > 0) return 'me'
  if (state.agencies.length > 0 && papersToHelpWith(state).length > 0) return 'agency'
  const open = openSteps(state)
  const required = open.filter((step) => !step.optional)
  // Where all that is left waits for a step that one may leave out, that step comes next after all.
  const next = required.length > 0 ? required : open
  if (next.some((step) => step.actor === 'me')) return isHandedOver(state, today) ? 'agency' : 'me'
  const actor = next[0]?.actor ?? left[0]?.actor ?? 'me'
  return actor === 'employer' ? 'thirdParty' : actor
}

/** Steps that are not done while everything they wait for is, in order. */
export function openSteps(state: Steps): StepFacts[] {
  return state.steps.filter(
    (step) => !state.completions.has(step.key) && step.waitsFor.every((key) => state.completions.has(key)),
  )
}

/** The last day on which the papers are the person's alone to get, counted from when it became their turn. */
export function handOverDay(state: Pick<DossierState, 'turnSince'>): Day {
  return addWorkingDays(parisDay(state.turnSince), HAND_OVER_AFTER)
}

/** The papers for which help was asked and that have not gone without it. */
export function papersToHelpWith(state: Pick<DossierState, 'agencies' | 'documents' | 'plan'>): DocumentStatus[] {
  return state.plan.items.flatMap(({ kind, key }) => {
    const status = kind === 'document' ? state.documents.get(key) : undefined
    const isOpen = status?.collection === 'help_asked' && status.authority === 'not_sent'
    return isOpen && paperReview(state, key).standing !== 'waived' ? [status] : []
  })
}

/** Whether the last reminder about the papers has left them to the agency. */
export function isHandedOver(state: DossierState, today: Day): boolean {
  return state.agencies.length > 0 && today > handOverDay(state) && openDocuments(state, today).length > 0
}
