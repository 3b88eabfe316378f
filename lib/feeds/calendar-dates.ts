import { createHash } from 'node:crypto'
import type { Day } from '#content/schema.ts'
import { type ClockDate, clockOf } from '#lib/filing/clock-of.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { filingOf } from '#lib/progress/filing-of.ts'
import type { Instant } from '#lib/time/clock.ts'

/** What kind of date: all that a calendar says of it. Neither a paper nor an authority is named. */
type DateKind = 'limit' | 'expectedFrom' | 'expectedBy' | 'endOfRights' | 'keep' | 'paper' | 'own' | 'mail'

/** A legal day, the same wherever it is read; or an instant, such as that of a mail. */
export type CalendarDate = { uid: string; dossierId: string; kind: DateKind } & ({ on: Day } | { at: Instant })

export type CalendarInput = {
  state: DossierState
  personal: readonly { id: string; dueOn: Day }[]
  /** When reminder mails are due. */
  mails: readonly { id: string; dueAt: Instant }[]
}

/** What stands in a calendar of one dossier. Nothing of a closed one. */
export function calendarDates({ state, personal, mails }: CalendarInput, today: Day): CalendarDate[] {
  if (state.closed) return []
  const dossierId = state.id
  const dated = (kind: DateKind, on: Day, key: string): CalendarDate => ({
    uid: uidOf(dossierId, kind, key),
    dossierId,
    kind,
    on,
  })
  const instants = new Map(mails.map(({ id, dueAt }) => [dueAt.getTime(), id]))
  return [
    ...clockDates(state, today).flatMap((date) => daysOf(date).map(({ kind, on }) => dated(kind, on, date.rule))),
    ...expectedPapers(state).map(({ key, on }) => dated('paper', on, key)),
    ...personal.map(({ id, dueOn }) => dated('own', dueOn, id)),
    ...[...instants].map(([time, id]) => ({
      uid: uidOf(dossierId, 'mail', id),
      dossierId,
      kind: 'mail' as const,
      at: new Date(time),
    })),
  ]
}

function clockDates(state: DossierState, today: Day): ClockDate[] {
  return clockOf(filingOf(state), today).filter(({ state: one }) => one !== 'ended')
}

/** A range keeps both its ends, as two days: months of one bar would hide everything else. */
function daysOf({ nature, on, to }: ClockDate): { kind: DateKind; on: Day }[] {
  if (nature !== 'expected') return [{ kind: nature, on: to }]
  return on === to
    ? [{ kind: 'expectedBy', on }]
    : [
        { kind: 'expectedFrom', on },
        { kind: 'expectedBy', on: to },
      ]
}

/** "I am getting it, by 12 May", of papers that still apply. */
function expectedPapers(state: DossierState): { key: string; on: Day }[] {
  const asked = new Set(state.plan.items.filter((item) => item.kind === 'document').map((item) => item.key))
  return [...state.documents].flatMap(([key, { collection, expectedOn, authority }]) =>
    asked.has(key) && collection === 'being_obtained' && expectedOn && authority === 'not_sent'
      ? [{ key, on: expectedOn }]
      : [],
  )
}

// Hashed, since a rule's or a paper's name says what the date is about. The same date keeps its name when it moves.
function uidOf(dossierId: string, kind: DateKind, key: string): string {
  return createHash('sha256').update(`${dossierId}|${kind}|${key}`).digest('hex').slice(0, 32)
}
