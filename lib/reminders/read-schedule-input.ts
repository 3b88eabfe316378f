import { eq, sql } from 'drizzle-orm'
import { anyOf } from '#db/any-of.ts'
import { onceBuilt } from '#db/once-built.ts'
import { users } from '#db/schema/accounts.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import { personalReminders, reminderDeliveries, reminderPauses } from '#db/schema/reminders.ts'
import type { Tx } from '#db/transaction.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { readDossierState, readDossierStates } from '#lib/progress/read-dossier-state.ts'
import type { Instant } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { pausesOfPapers } from './pauses-of-papers.ts'
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
  const [row] = await scheduleRows(tx, { dossierId })
  const state = row && (known ?? (await readDossierState(tx, dossierId, parisDay(at))))
  if (!state) return null
  return { ...inputOf(row, state), recipientId: row.recipientId, standing: row.standing.map(standingOf) }
}

/** The same for many dossiers, by id, in two queries, without what is planned already. Those that are gone are missing. */
export async function readScheduleInputs(
  tx: Tx,
  dossierIds: readonly string[],
  at: Instant,
): Promise<ReadonlyMap<string, ScheduleInput>> {
  const states = await readDossierStates(tx, dossierIds, parisDay(at))
  const stateOf = new Map(states.map((state) => [state.id, state]))
  const rows = await tx
    .select({ ...input, dossierId: dossiers.id })
    .from(dossiers)
    .innerJoin(users, eq(users.id, dossiers.ownerId))
    .where(anyOf(dossiers.id, dossierIds))
  const inputs = rows.flatMap((row): [string, ScheduleInput][] => {
    const state = stateOf.get(row.dossierId)
    return state ? [[row.dossierId, inputOf(row, state)]] : []
  })
  return new Map(inputs)
}

type InJson<T> = { [K in keyof T]: T[K] extends Instant ? string : T[K] extends Instant | null ? string | null : T[K] }

const personal = sql<InJson<PersonalReminder>[]>`(
  select coalesce(json_agg(json_build_object('id', p.id, 'dueOn', p.due_on, 'createdAt', p.created_at,
    'doneAt', p.done_at)), '[]')
  from ${personalReminders} p where p.dossier_id = ${dossiers.id})`

const pauses = sql<InJson<Pause>[]>`(
  select coalesce(json_agg(json_build_object('kind', p.kind, 'item', p.item, 'untilOn', p.until_on, 'createdAt', p.created_at,
    'endedAt', p.ended_at)), '[]')
  from ${reminderPauses} p where p.dossier_id = ${dossiers.id})`

const standing = sql<InJson<StandingDelivery>[]>`(
  select coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'stage', d.stage, 'anchor', d.anchor,
    'dueAt', d.due_at)), '[]')
  from ${reminderDeliveries} d where d.dossier_id = ${dossiers.id} and d.state = 'scheduled')`

const input = { timeZone: users.timeZone, personal, pauses }

// Every change to a dossier asks it.
const scheduleRows = onceBuilt((db) =>
  db
    .select({ ...input, recipientId: users.id, standing })
    .from(dossiers)
    .innerJoin(users, eq(users.id, dossiers.ownerId))
    .where(eq(dossiers.id, sql.placeholder('dossierId')))
    .prepare('schedule_input'),
)

type InputRow = { timeZone: string; personal: InJson<PersonalReminder>[]; pauses: InJson<Pause>[] }

function inputOf({ timeZone, personal, pauses }: InputRow, state: DossierState): ScheduleInput {
  return { state, timeZone, personal: personal.map(personalOf), pauses: pausesOfPapers(pauses.map(pauseOf), state) }
}

function personalOf(row: InJson<PersonalReminder>): PersonalReminder {
  return { ...row, createdAt: new Date(row.createdAt), doneAt: row.doneAt === null ? null : new Date(row.doneAt) }
}

function pauseOf(row: InJson<Pause>): Pause {
  return { ...row, createdAt: new Date(row.createdAt), endedAt: row.endedAt === null ? null : new Date(row.endedAt) }
}

function standingOf(row: InJson<StandingDelivery>): StandingDelivery {
  return { ...row, dueAt: new Date(row.dueAt) }
}
