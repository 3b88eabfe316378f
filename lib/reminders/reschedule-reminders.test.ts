import { and, asc, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { documentStatuses, dossierClosures, dossiers } from '#db/schema/dossiers.ts'
import { reminderDeliveries } from '#db/schema/reminders.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { newId } from '#lib/ids.ts'
import { openDocuments } from '#lib/progress/open-documents.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { useDatabase } from '#tests/database.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { newDossier, newPerson } from '#tests/reminder-people.ts'
import { readScheduleInput } from './read-schedule-input.ts'
import { rescheduleAllReminders } from './reschedule-all-reminders.ts'
import { rescheduleReminders } from './reschedule-reminders.ts'

useDatabase()
setMailEnvironment()

const MONDAY = new Date('2026-11-23T13:20:00Z')
const TUESDAY = new Date('2026-11-24T13:20:00Z')

let person: Person
beforeAll(async () => {
  person = await newPerson()
})

const reschedule = (dossierId: string, at: Date) => asActor(person, (tx) => rescheduleReminders(tx, dossierId, at))

const rowsOf = (dossierId: string) =>
  database()
    .select()
    .from(reminderDeliveries)
    .where(eq(reminderDeliveries.dossierId, dossierId))
    .orderBy(asc(reminderDeliveries.dueAt))

const statesOf = async (dossierId: string) =>
  (await rowsOf(dossierId)).map(({ stage, state, reason }) => [stage, state, reason].filter(Boolean).join(' '))

async function setAll(dossierId: string, collection: 'have_it' | 'to_get') {
  const keys = await asActor(person, async (tx) => {
    const schedule = await readScheduleInput(tx, dossierId, TUESDAY)
    return schedule ? openDocuments(schedule.state, '2027-12-31') : []
  })
  const rows = (keys.length > 0 ? keys : ['id_doc']).map((requirementId) => {
    return { dossierId, requirementId, collection, updatedBy: person.userId, updatedAt: TUESDAY }
  })
  await database()
    .insert(documentStatuses)
    .values(rows)
    .onConflictDoUpdate({
      target: [documentStatuses.dossierId, documentStatuses.requirementId, documentStatuses.personId],
      set: { collection },
    })
}

const SIX = ['+3', '+7', '+14', '+14 and 1 months', '+14 and 2 months', '+14 and 3 months']

describe('rescheduleReminders', () => {
  it('plans the cadence once, however often and by however many it is called', async () => {
    const id = await newDossier(person, MONDAY)
    const before = await rowsOf(id)
    await reschedule(id, TUESDAY)
    await Promise.all([reschedule(id, TUESDAY), reschedule(id, TUESDAY), reschedule(id, TUESDAY)])
    expect(await rowsOf(id)).toEqual(before)
    expect(before.map(({ stage, state }) => `${stage} ${state}`)).toEqual(SIX.map((stage) => `${stage} scheduled`))
  })

  it('two at once on a new dossier plan it once', async () => {
    const id = await newDossier(person, MONDAY)
    await database().delete(reminderDeliveries).where(eq(reminderDeliveries.dossierId, id))
    await Promise.all([reschedule(id, MONDAY), reschedule(id, MONDAY)])
    expect(await rowsOf(id)).toHaveLength(6)
  })

  it('cancels with the reason when everything is in hand, and plans again when it is not', async () => {
    const id = await newDossier(person, MONDAY)
    await setAll(id, 'have_it')
    await reschedule(id, TUESDAY)
    expect(await statesOf(id)).toEqual(SIX.map((stage) => `${stage} cancelled done`))
    await setAll(id, 'to_get')
    await database().update(documentStatuses).set({ collection: 'to_get' }).where(eq(documentStatuses.dossierId, id))
    await reschedule(id, new Date('2026-12-01T10:00:00Z'))
    // The third of November's days has passed meanwhile: nobody gets it late.
    expect(await statesOf(id)).toEqual(['+3 cancelled done', ...SIX.slice(1).map((stage) => `${stage} scheduled`)])
  })

  it('starts again when the turn comes back', async () => {
    const id = await newDossier(person, MONDAY)
    const later = new Date('2026-11-25T15:00:00Z')
    await database().update(dossiers).set({ turnSince: later }).where(eq(dossiers.id, id))
    await reschedule(id, later)
    const rows = await rowsOf(id)
    const old = rows.filter(({ anchor }) => anchor === MONDAY.toISOString())
    const fresh = rows.filter(({ anchor }) => anchor === later.toISOString())
    expect(old.map(({ state, reason }) => `${state} ${reason}`)).toEqual(SIX.map(() => 'cancelled date_changed'))
    expect(fresh.map(({ state }) => state)).toEqual(SIX.map(() => 'scheduled'))
    expect(fresh[0]?.dueAt.toISOString()).toBe('2026-11-30T08:00:00.000Z')
  })

  it('closing cancels everything', async () => {
    const id = await newDossier(person, MONDAY)
    const closure = { id: newId(), dossierId: id, reason: 'not_needed' as const, closedBy: person.userId }
    await database()
      .insert(dossierClosures)
      .values({ ...closure, closedAt: TUESDAY })
    await reschedule(id, TUESDAY)
    expect(await statesOf(id)).toEqual(SIX.map((stage) => `${stage} cancelled closed`))
  })

  it('moves with the person’s time zone', async () => {
    const other = await newPerson()
    const id = await newDossier(other, MONDAY)
    await database().execute(sql`update users set time_zone = 'America/New_York' where id = ${other.userId}`)
    await asActor(other, (tx) => rescheduleAllReminders(tx, other.userId, TUESDAY))
    expect((await rowsOf(id)).map(({ dueAt }) => dueAt.toISOString().slice(11))).toEqual(SIX.map(() => '14:00:00.000Z'))
  })

  it('never plans what is past', async () => {
    const id = await newDossier(person, new Date('2026-08-03T10:00:00Z'))
    await database().delete(reminderDeliveries).where(eq(reminderDeliveries.dossierId, id))
    await reschedule(id, MONDAY)
    expect(await rowsOf(id)).toEqual([])
  })

  it('wakes the worker only for what is due within a minute, and only if the change is kept', async () => {
    const jobs = async () => {
      const [row] = await database().execute<{ count: string }>(
        sql`select count(*) from pgboss.job where name = 'wake'`,
      )
      return Number(row?.count)
    }
    const before = await jobs()
    const id = await newDossier(person, MONDAY)
    expect(await jobs()).toBe(before)
    const due = (await rowsOf(id))[0]?.dueAt ?? MONDAY
    const drop = () => database().delete(reminderDeliveries).where(eq(reminderDeliveries.dossierId, id))
    await drop()
    await reschedule(id, new Date(due.getTime() - 50_000))
    expect(await jobs()).toBe(before + 1)
    await drop()
    const undone = asActor(person, async (tx) => {
      await rescheduleReminders(tx, id, new Date(due.getTime() - 50_000))
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await jobs()).toBe(before + 1)
    expect(parisDay(due)).toBe('2026-11-26')
  })

  it('survives the end of the dossier', async () => {
    const id = await newDossier(person, MONDAY)
    await database()
      .delete(dossiers)
      .where(and(eq(dossiers.id, id)))
    await reschedule(id, TUESDAY)
    expect(await rowsOf(id)).toEqual([])
  })
})
