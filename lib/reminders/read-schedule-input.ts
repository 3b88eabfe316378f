import { eq, sql } from 'drizzle-orm'
import { anyOf } from '#db/any-of.ts'
import { users } from '#db/schema/accounts.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import { personalReminders, reminderDeliveries, reminderPauses } from '#db/schema/reminders.ts'
import type { Tx } from '#db/transaction.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { readDossierStates } from '#lib/progress/read-dossier-state.ts'
import type { Instant } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import type { PlannedDelivery, ScheduleInput } from './schedule-of.ts'
import type { Pause, PersonalReminder } from './series.ts'

type StandingDelivery = PlannedDelivery & { id: string }

export type ReadSchedule = ScheduleInput & {
  recipientId: string
  /** What the table says is still to be sent. */
  standing: readonly StandingDelivery[]
}

/** All that the reminders of a dossier follow from. `null` when the dossier is gone. Two queries, one with `known`. */
export async function readScheduleInput(
  tx: Tx,
  dossierId: string,
  at: Instant,
  known?: DossierState,
): Promise<ReadSchedule | null> {
  const schedules = await readScheduleInputs(tx, [dossierId], at, known && [known])
  return schedules.get(dossierId) ?? null
}

/** The same for many dossiers, by id, in as many queries as for one. Those that are gone are missing. */
export async function readScheduleInputs(
  tx: Tx,
  dossierIds: readonly string[],
  at: Instant,
  known?: readonly DossierState[],
): Promise<ReadonlyMap<string, ReadSchedule>> {
  const rows = await tx
    .select({ dossierId: dossiers.id, recipientId: users.id, timeZone: users.timeZone, personal, pauses, standing })
    .from(dossiers)
    .innerJoin(users, eq(users.id, dossiers.ownerId))
    .where(anyOf(dossiers.id, dossierIds))
  if (rows.length === 0) return new Map()
  const states = known ?? (await readDossierStates(tx, dossierIds, parisDay(at)))
  const stateOf = new Map(states.map((state) => [state.id, state]))
  const schedules = rows.flatMap((row): [string, ReadSchedule][] => {
    const state = stateOf.get(row.dossierId)
    if (!state) return []
    const { recipientId, timeZone } = row
    const [personal, pauses] = [row.personal.map(personalOf), row.pauses.map(pauseOf)]
    return [[state.id, { state, recipientId, timeZone, personal, pauses, standing: row.standing.map(standingOf) }]]
  })
  return new Map(schedules)
}

type InJson<T> = { [K in keyof T]: T[K] extends Instant ? string : T[K] extends Instant | null ? string | null : T[K] }

const personal = sql<InJson<PersonalReminder>[]>`(
  select coalesce(json_agg(json_build_object('id', p.id, 'dueOn', p.due_on, 'createdAt', p.created_at,
    'doneAt', p.done_at)), '[]')
  from ${personalReminders} p where p.dossier_id = ${dossiers.id})`

const pauses = sql<InJson<Pause>[]>`(
  select coalesce(json_agg(json_build_object('kind', p.kind, 'untilOn', p.until_on, 'createdAt', p.created_at,
    'endedAt', p.ended_at)), '[]')
  from ${reminderPauses} p where p.dossier_id = ${dossiers.id})`

const standing = sql<InJson<StandingDelivery>[]>`(
  select coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'stage', d.stage, 'anchor', d.anchor,
    'dueAt', d.due_at)), '[]')
  from ${reminderDeliveries} d where d.dossier_id = ${dossiers.id} and d.state = 'scheduled')`

function personalOf(row: InJson<PersonalReminder>): PersonalReminder {
  return { ...row, createdAt: new Date(row.createdAt), doneAt: row.doneAt === null ? null : new Date(row.doneAt) }
}

function pauseOf(row: InJson<Pause>): Pause {
  return { ...row, createdAt: new Date(row.createdAt), endedAt: row.endedAt === null ? null : new Date(row.endedAt) }
}

function standingOf(row: InJson<StandingDelivery>): StandingDelivery {
  return { ...row, dueAt: new Date(row.dueAt) }
}
