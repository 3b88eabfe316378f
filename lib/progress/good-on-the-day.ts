import type { Day } from '#content/schema.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import type { DossierState } from './dossier-state.ts'
import { type OrderingPlan, orderingPlan } from './ordering-plan.ts'
import { papersOf } from './papers-of.ts'
import { officeReads, sentOnOf } from './reading-days.ts'
import { type Reading, type Validity, validityOf } from './validity-of.ts'

export type GoodOnTheDay = {
  /** When the papers will be read. `null`: they have been. */
  reading: Reading | null
  /** By item key; a document without an entry has nothing to be judged. */
  validity: ReadonlyMap<string, Validity>
  /** What to order when. `null` once the application has left, or where none is to be sent. */
  ordering: OrderingPlan | null
}

type State = Pick<
  DossierState,
  'answers' | 'completions' | 'documents' | 'milestones' | 'plan' | 'procedure' | 'reviewers' | 'steps'
>

/** The papers of a dossier judged on the day they will be read, and the plan by which they get there. */
export function goodOnTheDay(state: State, today: Day): GoodOnTheDay {
  const papers = papersOf(procedureOf(state), state)
  const sentOn = sentOnOf(state)
  const isToSend = sentOn === null && state.steps.some((step) => step.marks === 'sent')
  const ordering = isToSend ? orderingPlan(papers, { today, notBefore: notBeforeOf(state) }) : null
  const reading = readingOf(state, { sentOn, ordering, today })
  const validity = new Map<string, Validity>()
  for (const paper of reading === null ? [] : papers) {
    const judged = reading && validityOf(paper, reading, today)
    if (judged) validity.set(paper.key, judged)
  }
  return { reading, validity, ordering }
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
