import type { Day } from '#content/schema.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { lastDayWithin } from '#lib/progress/last-day-within.ts'
import { isStillRead } from '#lib/progress/open-documents.ts'
import { papersAndReadings } from '#lib/progress/papers-and-readings.ts'
import type { Paper } from '#lib/progress/papers-of.ts'
import { lastDayOf, type Reading } from '#lib/progress/validity-of.ts'
import { addDays, isDay } from '#lib/pure/calendar-day.ts'
import { openingOf, previousSlot } from '#lib/time/sending-window.ts'
import type { Series } from './series.ts'

const DAYS_BEFORE = [60, 30, 14, 7]
const FIRST = 60

/** Read as long as one lives here, whatever becomes of the application. */
const PERMIT = 'residence_permit'

/**
 * A paper will not be good when it is read: 60, 30, 14 and 7 days before that matters, sooner by what a new one takes
 * longer than 60 days. Whoever's turn it is: nobody else renews it. Where nothing is to be sent nobody knows when papers
 * are read, and those that say their own end are reminded of before it.
 */
export function validity(state: DossierState): Series[] {
  // When papers are read is a long count: most dossiers have none with a day on it.
  if (state.closed || !bearsDays(state)) return []
  const { papers, readingOn } = papersAndReadings(state)
  const reading = readingOn(state.plan.on).reading
  return papers.flatMap((paper): Series[] => {
    const last = isJudged(paper, reading, state) ? lastDayOf(paper) : null
    if (!last) return []
    const day = dayItMatters(paper, last.on, reading)
    const first = addDays(day, Math.min(0, FIRST - paper.leadDays.max))
    return [
      {
        kind: 'validity',
        anchor: `${paper.key}@${last.on}`,
        stages: DAYS_BEFORE.map((days) => ({ stage: `-${days}`, on: addDays(first, -days) })),
        isOpen: (on) => on <= day && (isReadAnyDay(paper, reading) || isBad(paper, last, readingOn(on).reading, on)),
        slot: (on, timeZone) => previousSlot(openingOf(on, timeZone), timeZone),
      },
    ]
  })
}

function bearsDays(state: DossierState): boolean {
  const { facts } = state.answers
  for (const { issuedOn, validUntilOn } of state.documents.values()) if (issuedOn ?? validUntilOn) return true
  return procedureOf(state).documents.some(({ endFact }) => endFact !== undefined && isDay(facts[endFact]))
}

/** Whether its day is reminded of at all: it is still to be read, or somebody may read it any day. */
function isJudged({ isForFiling, key, status }: Paper, reading: Reading | null, state: DossierState): boolean {
  if (isPermit(key)) return true
  if (reading === null || status?.authority === 'accepted') return false
  if (reading.at !== 'today' && isForFiling) return true
  const [id = '', person = null] = key.split('|')
  return isStillRead(state, id, person) && (reading.at !== 'today' || status?.validUntilOn != null)
}

function isReadAnyDay({ key }: Paper, reading: Reading | null): boolean {
  return isPermit(key) || reading?.at === 'today'
}

function isPermit(key: string): boolean {
  return key.split('|')[0] === PERMIT
}

/** The last day, or the first on which the application may leave where that comes later: nobody reads the paper before. */
function dayItMatters({ key }: Paper, last: Day, reading: Reading | null): Day {
  if (isPermit(key) || reading?.at !== 'filing') return last
  return last < reading.from ? reading.from : last
}

/** Whether it is over before it may be read, and a new one begun now would do better. */
function isBad(
  { leadDays, maxAgeMonths }: Paper,
  last: NonNullable<ReturnType<typeof lastDayOf>>,
  reading: Reading | null,
  on: Day,
): boolean {
  if (reading === null || last.on >= reading.to) return false
  if (last.by === 'end' || !maxAgeMonths) return true
  return lastDayWithin(addDays(on, leadDays.max), maxAgeMonths.strictest) >= reading.to
}
