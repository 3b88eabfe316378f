import { and, asc, eq, isNull } from 'drizzle-orm'
import { anyOf } from '#db/any-of.ts'
import { users } from '#db/schema/accounts.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import { calendarFeeds, personalReminders, reminderDeliveries } from '#db/schema/reminders.ts'
import type { Tx } from '#db/transaction.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { limitCalendarReads, limitUnknownCalendars } from '#lib/accounts/limits.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import { readDossierStates } from '#lib/progress/read-dossier-state.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { calendarDates } from './calendar-dates.ts'
import { writeCalendar } from './write-calendar.ts'

/** More than anybody has; so that one address can ask for no more work than this. */
const MOST_DOSSIERS = 50

/**
 * The calendar behind a private address, without a session. Null for an address that never was and for one that has
 * ended, alike. Throws `AppError('rate-limited')`: known addresses are counted by themselves, so that a calendar
 * service that reads for many people is not taken for one; unknown ones by the network that tries them.
 */
export async function readCalendar(token: string, network: string, at: Instant = now()): Promise<string | null> {
  const tokenHash = hashOfToken(token)
  const owner = await asActor(actor, (tx) => ownerOf(tx, tokenHash), { readOnly: true })
  if (!owner) {
    await limitUnknownCalendars(network)
    return null
  }
  await limitCalendarReads(tokenHash)
  const inputs = await asActor(actor, (tx) => readInputs(tx, owner.id, at), { readOnly: true })
  const dates = inputs.flatMap((input) => calendarDates(input, parisDay(at)))
  return writeCalendar(owner.locale, dates, at)
}

const actor = systemActor('calendar-feed')

async function ownerOf(tx: Tx, tokenHash: string) {
  const [owner] = await tx
    .select({ id: users.id, locale: users.locale })
    .from(calendarFeeds)
    .innerJoin(users, eq(users.id, calendarFeeds.userId))
    .where(and(eq(calendarFeeds.tokenHash, tokenHash), isNull(calendarFeeds.revokedAt)))
  return owner
}

async function readInputs(tx: Tx, ownerId: string, at: Instant) {
  const own = await tx
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(eq(dossiers.ownerId, ownerId))
    .orderBy(asc(dossiers.createdAt))
    .limit(MOST_DOSSIERS)
  const ids = own.map(({ id }) => id)
  const states = await readDossierStates(tx, ids, parisDay(at))
  const personal = await ownReminders(tx, ids)
  const mails = await plannedMails(tx, ids, ownerId)
  const of = <T extends { dossierId: string }>(rows: readonly T[], id: string) =>
    rows.filter((row) => row.dossierId === id)
  return states.map((state) => ({ state, personal: of(personal, state.id), mails: of(mails, state.id) }))
}

function ownReminders(tx: Tx, ids: readonly string[]) {
  const { id, dossierId, dueOn, doneAt } = personalReminders
  return tx
    .select({ id, dossierId, dueOn })
    .from(personalReminders)
    .where(and(anyOf(dossierId, ids), isNull(doneAt)))
    .orderBy(asc(dueOn), asc(id))
}

function plannedMails(tx: Tx, ids: readonly string[], ownerId: string) {
  const { id, dossierId, dueAt, recipientId, state } = reminderDeliveries
  return tx
    .select({ id, dossierId, dueAt })
    .from(reminderDeliveries)
    .where(and(anyOf(dossierId, ids), eq(recipientId, ownerId), eq(state, 'scheduled')))
    .orderBy(asc(dueAt), asc(id))
}
