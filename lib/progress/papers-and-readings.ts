import type { Day } from '#content/schema.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import type { DossierState } from './dossier-state.ts'
import { type OrderingPlan, orderingPlan } from './ordering-plan.ts'
import { type Paper, papersOf } from './papers-of.ts'
import { officeReads, sentOnOf } from './reading-days.ts'
import { stepsAhead } from './steps-ahead.ts'
import type { Reading } from './validity-of.ts'

type State = Pick<
  DossierState,
  'agencies' | 'answers' | 'completions' | 'documents' | 'milestones' | 'plan' | 'content' | 'steps'
>

type ReadingOn = {
  /** When the papers will be read. `null`: they have been. */
  reading: Reading | null
  /** What to order when. `null` once the application has left, or where none is to be sent. */
  ordering: OrderingPlan | null
}

/** The papers of a dossier, looked up once, and when they will be read as things look on whichever day is asked for. */
export function papersAndReadings(state: State): {
  papers: readonly Paper[]
  readingOn: (today: Day) => ReadingOn
} {
  const procedure = procedureOf(state)
  const papers = papersOf(procedure, state)
  const sentOn = sentOnOf(state)
  const isToSend = sentOn === null && state.steps.some((step) => step.marks === 'sent')
  const notBefore = notBeforeOf(state)
  const steps = isToSend ? stepsAhead(procedure, state) : []
  return {
    papers,
    readingOn: (today) => {
      const ordering = isToSend ? orderingPlan(papers, steps, { today, notBefore }) : null
      return { reading: readingOf(state, { sentOn, ordering, today }), ordering }
    },
  }
}

type Days = { sentOn: Day | null; ordering: OrderingPlan | null; today: Day }

function readingOf(state: State, { sentOn, ordering, today }: Days): Reading | null {
  if (ordering) return { ...ordering.filing, at: 'filing' }
  if (sentOn === null) return { from: today, to: today, at: 'today' }
  const span = officeReads(state, sentOn, today)
  return span && { ...span, at: 'office' }
}

/** The day before which the application may not leave: that of a step on the way that is still to come. */
function notBeforeOf({ completions, plan, steps }: State): Day | null {
  const sending = steps.find((step) => step.marks === 'sent')
  const onTheWay = new Set([sending?.key, ...(sending?.waitsFor ?? [])])
  const days = plan.dates.filter(
    ({ kind, step }) => kind === 'earliest' && onTheWay.has(step) && !completions.has(step),
  )
  return (
    days
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? null
  )
}
