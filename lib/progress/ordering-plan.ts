import type { Day } from '#content/schema.ts'
import { addDays, addMonths } from '#lib/pure/calendar-day.ts'
import { lastDayWithin } from './last-day-within.ts'
import type { Paper } from './papers-of.ts'
import type { StepAhead } from './steps-ahead.ts'

export type DaySpan = { from: Day; to: Day }

/** A paper still to get: when to begin with it, and when it is there. */
type PaperToGet = {
  key: string
  /** The person is getting it already. */
  begun: boolean
  /** Keys of the papers still to get that come first. */
  after: readonly string[]
  /** Begun earlier, it would be too old on the day the application leaves. */
  orderFrom: Day | null
  /** The last day to begin, so that the application leaves on the last of its days. `null`: begun, or nothing waits for it. */
  startBy: Day | null
  leadDays: Paper['leadDays']
  /** The first and the last day on which it may be there. */
  ready: DaySpan
  holdsUp: boolean
}

export type OrderingPlan = {
  /** From the shortest times to the longest. */
  filing: DaySpan
  papers: readonly PaperToGet[]
  /** The papers or steps that decide the last day, in their order. Empty where none does. */
  criticalPath: readonly string[]
  /** The day before which the application may not leave, where it is that which decides. */
  decidedBy: Day | null
}

/** A paper or a step as far as its own time goes. */
type Task = StepAhead & Partial<Pick<Paper, 'status'>>

type Limits = { today: Day; notBefore: Day | null }

/**
 * What to order when, if everything is begun as early as it may be. Counted by the longest times: never a promise. The
 * application does not leave before the steps ahead may be over.
 */
export function orderingPlan(
  papers: readonly Paper[],
  steps: readonly StepAhead[],
  { today, notBefore }: Limits,
): OrderingPlan {
  const open = new Map(papers.filter(isToGet).map((paper) => [paper.key, paper]))
  const tasks = new Map<string, Task>([...open, ...steps.map((step) => [step.key, step] as const)])
  const ready = readyDays(tasks, today)
  const holding = [...open.values()].filter((paper) => paper.holdsUp)
  const spans = [...holding, ...steps].flatMap(({ key }) => ready.get(key) ?? [])
  const filing = {
    from: latestOf([today, notBefore, ...spans.map((span) => span.from)]),
    to: latestOf([today, notBefore, ...spans.map((span) => span.to)]),
  }
  const starts = startDays(holding, filing.to, today)
  const byDate = notBefore !== null && notBefore > today && notBefore === filing.to
  return {
    filing,
    papers: [...open.values()].map((paper) => {
      const startBy = starts.get(paper.key) ?? null
      return {
        key: paper.key,
        begun: isBegun(paper),
        after: paper.after.filter((key) => open.has(key)),
        orderFrom: paper.isForFiling ? orderFromOf(paper, filing.to, startBy, today) : null,
        startBy: isBegun(paper) ? null : startBy,
        leadDays: paper.leadDays,
        ready: ready.get(paper.key) ?? { from: today, to: today },
        holdsUp: paper.holdsUp,
      }
    }),
    criticalPath:
      byDate || filing.to === today ? [] : pathTo({ filingOn: filing.to, today }, [...holding, ...steps], tasks, ready),
    decidedBy: byDate ? notBefore : null,
  }
}

/** What the person says does not apply to them is nothing to order. */
function isToGet(paper: Paper): boolean {
  return paper.isCertain && !paper.inHand && paper.status?.helpReason !== 'does_not_apply'
}

function isBegun({ status }: Pick<Task, 'status'>): boolean {
  return status?.collection === 'being_obtained'
}

/** The day by which the person expects it. One that has gone by says nothing any more: the usual time counts again. */
function promisedOn(paper: Pick<Task, 'status'>, today: Day): Day | null {
  const expectedOn = isBegun(paper) ? paper.status?.expectedOn : null
  return expectedOn && expectedOn >= today ? expectedOn : null
}

/** When each may be there: after those that come before it, by its own time or by the day the person expects it. */
function readyDays(open: ReadonlyMap<string, Task>, today: Day): ReadonlyMap<string, DaySpan> {
  const known = new Map<string, DaySpan>()
  const readyOf = (paper: Task): DaySpan => {
    const before = known.get(paper.key)
    if (before) return before
    const spans = paper.after.flatMap((key) => {
      const one = open.get(key)
      return one ? [readyOf(one)] : []
    })
    const start = {
      from: latestOf([today, ...spans.map((span) => span.from)]),
      to: latestOf([today, ...spans.map((span) => span.to)]),
    }
    const span = spanOf(paper, start, today)
    known.set(paper.key, span)
    return span
  }
  for (const paper of open.values()) readyOf(paper)
  return known
}

function spanOf(paper: Task, start: DaySpan, today: Day): DaySpan {
  const expectedOn = promisedOn(paper, today)
  if (expectedOn) return { from: latestOf([expectedOn, start.from]), to: latestOf([expectedOn, start.to]) }
  return { from: addDays(start.from, paper.leadDays.min), to: addDays(start.to, paper.leadDays.max) }
}

/** The last day to begin each, counted back from the day the application leaves. */
function startDays(holding: readonly Paper[], filingOn: Day, today: Day): ReadonlyMap<string, Day> {
  const known = new Map<string, Day>()
  const startOf = (paper: Paper): Day => {
    const before = known.get(paper.key)
    if (before) return before
    const next = holding.filter((one) => one.after.includes(paper.key)).map(startOf)
    const neededOn = [filingOn, ...next].reduce((a, b) => (a < b ? a : b))
    const day = promisedOn(paper, today) ? neededOn : addDays(neededOn, -paper.leadDays.max)
    known.set(paper.key, day)
    return day
  }
  for (const paper of holding) startOf(paper)
  return known
}

/** Nothing to wait for where waiting would make it late. */
function orderFromOf({ maxAgeMonths }: Paper, filingOn: Day, startBy: Day | null, today: Day): Day | null {
  if (!maxAgeMonths || maxAgeMonths.laxest === null) return null
  const months = maxAgeMonths.strictest
  let day = addMonths(filingOn, -months)
  while (lastDayWithin(day, months) < filingOn) day = addDays(day, 1)
  return day > today && (startBy === null || day <= startBy) ? day : null
}

/** From the paper or step that comes last back over what it waited for. */
function pathTo(
  { filingOn, today }: { filingOn: Day; today: Day },
  holding: readonly Task[],
  open: ReadonlyMap<string, Task>,
  ready: ReadonlyMap<string, DaySpan>,
): string[] {
  const path: string[] = []
  let candidates = holding
  let day = filingOn
  for (;;) {
    const paper = candidates.find((one) => ready.get(one.key)?.to === day)
    if (!paper) return path
    path.unshift(paper.key)
    candidates = paper.after.flatMap((key) => open.get(key) ?? [])
    const waited = latestOf(candidates.flatMap((one) => ready.get(one.key)?.to ?? []))
    // A day that the person was promised decides by itself, unless what comes before is later still.
    if (candidates.length === 0 || (promisedOn(paper, today) && waited < day)) return path
    day = waited
  }
}

function latestOf(days: readonly (Day | null)[]): Day {
  return days.reduce<Day>((latest, day) => (day !== null && day > latest ? day : latest), '0001-01-01')
}
