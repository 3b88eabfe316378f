import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import { reminderDeliveries } from '#db/schema/reminders.ts'
import type { Tx } from '#db/transaction.ts'
import { isBounced } from '#lib/mail/is-bounced.ts'
import type { Composition, OutgoingMail } from '#lib/mail/mail-composer.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { isInWindow, nextSlot } from '#lib/time/sending-window.ts'
import { decideDeliveries } from './decide-deliveries.ts'
import { type Delivery, type Judged, judgeDeliveries } from './judge-deliveries.ts'
import { writeDigest } from './write-digest.ts'

/**
 * Writes a person's reminder mail from the dossiers as they are at this moment, and freezes what it carries. It waits
 * for nobody: where the person or a dossier is just being written to, it comes back a moment later.
 */
export async function composeDigest(tx: Tx, mail: OutgoingMail, at: Instant): Promise<Composition> {
  const recipient = await holdRecipient(tx, mail.recipientId)
  if (!recipient) return { result: 'later', at: plusSeconds(at, BUSY_SECONDS) }
  if (!isInWindow(at, recipient.timeZone)) return { result: 'later', at: nextSlot(at, recipient.timeZone) }
  const due = await holdDue(tx, recipient.id, at)
  if (due === 'busy') return { result: 'later', at: plusSeconds(at, BUSY_SECONDS) }
  if (await isBounced(tx, recipient.id)) {
    await decideDeliveries(tx, idsIn(due), { state: 'withheld', reason: 'bounced' }, at)
    return { result: 'nothing' }
  }
  const judged = await judgeDeliveries(tx, due, at)
  await withholdOthers(tx, judged, at)
  const carried = judged.filter(({ reason }) => reason === null)
  if (carried.length === 0) return { result: 'nothing' }
  await tx
    .update(reminderDeliveries)
    .set({ state: 'sending', mailId: mail.id })
    .where(idsIn(carried.map(({ delivery }) => delivery)))
  const written = await writeDigest(tx, recipient, carried, at)
  return { result: 'send', to: recipient.email, ...written }
}

const BUSY_SECONDS = 2

// A deletion of the account holds this row: then there is nobody left to write to.
async function holdRecipient(tx: Tx, id: string | null) {
  if (id === null) return null
  const [recipient] = await tx
    .select({ id: users.id, email: users.email, locale: users.locale, timeZone: users.timeZone })
    .from(users)
    .where(eq(users.id, id))
    .for('key share', { skipLocked: true })
  return recipient ?? null
}

// The dossiers' locks come before the reminders', as in every verb, and keep the state still until this commits.
async function holdDue(tx: Tx, recipientId: string, at: Instant): Promise<Delivery[] | 'busy'> {
  const { state, dueAt } = reminderDeliveries
  const isDue = and(eq(reminderDeliveries.recipientId, recipientId), eq(state, 'scheduled'), lte(dueAt, at))
  const wanted = await tx.selectDistinct({ id: reminderDeliveries.dossierId }).from(reminderDeliveries).where(isDue)
  const ids = wanted.map(({ id }) => id)
  if (ids.length === 0) return []
  const held = await tx
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(inArray(dossiers.id, ids))
    .for('share', { skipLocked: true })
  if (held.length < ids.length) return 'busy'
  return tx
    .select()
    .from(reminderDeliveries)
    .where(and(isDue, inArray(reminderDeliveries.dossierId, ids)))
    .orderBy(asc(dueAt), asc(reminderDeliveries.id))
    .for('update')
}

async function withholdOthers(tx: Tx, judged: readonly Judged[], at: Instant) {
  for (const why of new Set(judged.map(({ reason }) => reason))) {
    if (why === null) continue
    const deliveries = judged.filter(({ reason }) => reason === why).map(({ delivery }) => delivery)
    await decideDeliveries(tx, idsIn(deliveries), { state: 'withheld', reason: why }, at)
  }
}

function idsIn(deliveries: readonly Delivery[]) {
  return inArray(
    reminderDeliveries.id,
    deliveries.map(({ id }) => id),
  )
}
