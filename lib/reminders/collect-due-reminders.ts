import { and, eq, lte, type SQL, sql } from 'drizzle-orm'
import { insertRows } from '#db/insert-rows.ts'
import { users } from '#db/schema/accounts.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import { reminderDeliveries } from '#db/schema/reminders.ts'
import type { Tx } from '#db/transaction.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { newId } from '#lib/ids.ts'
import { messageIdOf } from '#lib/mail/message-id.ts'
import { todayIn } from '#lib/pure/calendar-day.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { isInUrgentWindow, isInWindow, startOfDay } from '#lib/time/sending-window.ts'
import { isUrgent } from './hold-due-deliveries.ts'

const BATCH = 500

/**
 * Queues today's reminder mail, not yet written, for everybody who has a reminder due and may get mail now: in their
 * window, none sent today, none under way. The others wait, but for a legal limit within two days no weekend or holiday. Returns how many were queued.
 */
export async function collectDueReminders(at: Instant = now()): Promise<number> {
  const zones = await asActor(actor, (tx) => zonesWithDue(tx, at), { readOnly: true })
  let queued = 0
  for (const zone of zones.filter((zone) => isInWindow(at, zone) || isInUrgentWindow(at, zone))) {
    const due = isInWindow(at, zone) ? isDue(at) : and(isDue(at), isUrgent())
    for (let batch = BATCH; batch === BATCH; queued += batch) {
      batch = await asActor(actor, (tx) => queueBatch(tx, zone, due, at))
    }
  }
  return queued
}

const actor = systemActor('reminders')

const isDue = (at: Instant) => and(eq(reminderDeliveries.state, 'scheduled'), lte(reminderDeliveries.dueAt, at))

async function zonesWithDue(tx: Tx, at: Instant): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ zone: users.timeZone })
    .from(users)
    .innerJoin(reminderDeliveries, eq(reminderDeliveries.recipientId, users.id))
    .where(isDue(at))
  return rows.map(({ zone }) => zone)
}

async function queueBatch(tx: Tx, zone: string, due: SQL | undefined, at: Instant): Promise<number> {
  const today = parisDay(at)
  const recipients = await tx
    .select({ id: users.id, email: users.email, locale: users.locale })
    .from(users)
    .where(and(eq(users.timeZone, zone), hasDue(due), sql`not ${hasHadMail(zone, at)}`))
    .limit(BATCH)
    // Somebody who is just erasing their account gets none, and holds nobody up.
    .for('key share', { skipLocked: true })
  if (recipients.length === 0) return 0
  const mails = recipients.map(({ id, email, locale }) => {
    const key = `${id}|${today}|digest`
    const mail = { key, purpose: 'reminders' as const, recipientId: id, toAddress: email, locale }
    return { id: newId(), ...mail, messageId: messageIdOf(key), notBefore: at, createdAt: at }
  })
  await insertRows(tx, outgoingMails, mails, 'on conflict (key) do nothing')
  return recipients.length
}

function hasDue(due: SQL | undefined) {
  return sql`exists (select 1 from ${reminderDeliveries} where ${reminderDeliveries.recipientId} = ${users.id} and ${due})`
}

// One a day, by the calendar of Paris and by the person's own; and none beside one that is still on its way.
function hasHadMail(zone: string, at: Instant) {
  const starts = [startOfDay(parisDay(at), 'Europe/Paris'), startOfDay(todayIn(zone, at), zone)]
  const dayStart = new Date(Math.min(...starts.map((start) => start.getTime())))
  const { recipientId, purpose, state, sentAt, key } = outgoingMails
  return sql`exists (select 1 from ${outgoingMails} where ${recipientId} = ${users.id} and ${purpose} = 'reminders'
    and (${state} in ('queued', 'sending') or ${sentAt} >= ${dayStart.toISOString()}::timestamptz
      or ${key} = ${users.id} || ${`|${parisDay(at)}|digest`}))`
}
