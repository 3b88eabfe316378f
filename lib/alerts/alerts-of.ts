import type { Day } from '#content/schema.ts'
import type { DossierState, FollowingAgency } from '#lib/progress/dossier-state.ts'
import { limitsOfMine } from '#lib/progress/limits-of-mine.ts'
import { papersToHelpWith } from '#lib/progress/whose-turn.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import type { Alert } from './alert.ts'

/** Letters after which days count, or that say no. */
export const PRESSING_LETTERS = ['formal_notice', 'refused', 'cra_refused'] as const

/** A limit that ends within so many days makes a call for help urgent. */
const SOON_DAYS = 7

type About = Pick<Alert, 'kind' | 'about'>

/**
 * What of a dossier an agency should see today, as far as it may know it: help that was asked for with a limit within
 * seven days, a paper that was refused, a letter that presses.
 */
export function alertsOf(state: DossierState, { reviews }: Pick<FollowingAgency, 'reviews'>, today: Day): About[] {
  if (state.closed) return []
  const letters = state.milestones.filter(({ kind }) => PRESSING_LETTERS.some((one) => one === kind))
  return [
    ...letters.map(({ id }): About => ({ kind: 'letter', about: id })),
    // Null where papers are not shared: then nothing of them is told.
    ...(reviews ? [...refusedPapers(state), ...urgentHelp(state, today)] : []),
  ]
}

function refusedPapers({ documents, plan }: DossierState): About[] {
  return plan.items.flatMap(({ key }): About[] => {
    const status = documents.get(key)
    return status?.authority === 'refused' ? [{ kind: 'refused', about: `${key}@${status.version}` }] : []
  })
}

function urgentHelp(state: DossierState, today: Day): About[] {
  const last = addDays(today, SOON_DAYS - 1)
  if (!limitsOfMine(state, today).some(({ on }) => on >= today && on <= last)) return []
  const asked = new Set(papersToHelpWith(state))
  return [...state.documents].flatMap(([key, status]): About[] =>
    asked.has(status) ? [{ kind: 'help', about: `${key}@${status.version}` }] : [],
  )
}
