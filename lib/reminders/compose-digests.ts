import { asc, sql } from 'drizzle-orm'
import { anyOf } from '#db/any-of.ts'
import { users } from '#db/schema/accounts.ts'
import { reminderDeliveries } from '#db/schema/reminders.ts'
import type { WithheldReason } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import { bouncedAmong } from '#lib/mail/is-bounced.ts'
import type { Composition, OutgoingMail } from '#lib/mail/mail-composer.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { isInUrgentWindow, isInWindow, nextSlot } from '#lib/time/sending-window.ts'
import { decideDeliveries } from './decide-deliveries.ts'
import { holdDueDeliveries } from './hold-due-deliveries.ts'
import { type Delivery, type Judged, judgeDeliveries } from './judge-deliveries.ts'
import { keepMailTokens } from './mail-token.ts'
import { writeDigest } from './write-digest.ts'

/**
 * Writes people's reminder mails from the dossiers as they are at this moment, and freezes what each carries. It waits
 * for nobody: where a person or one of their dossiers is just being written to, their mail comes back a moment later.
 */
export async function composeDigests(
  tx: Tx,
  mails: readonly OutgoingMail[],
  at: Instant,
): Promise<ReadonlyMap<string, Composition>> {
  const recipients = await holdRecipients(tx, mails)
  const zones = new Set([...recipients.values()].map(({ timeZone }) => timeZone))
  const open = new Set([...zones].filter((zone) => isInWindow(at, zone)))
  const [inWindow, outside] = [true, false].map((isOpen) =>
    [...recipients.values()].filter(({ timeZone }) => open.has(timeZone) === isOpen),
  )
  const awake = (outside ?? []).filter(({ timeZone }) => isInUrgentWindow(at, timeZone))
  const urgent = await holdDueDeliveries(tx, idsOf(awake), at, true)
  for (const [id, theirs] of urgent) if (theirs.length === 0) urgent.delete(id)
  const due = new Map([...(await holdDueDeliveries(tx, idsOf(inWindow ?? []), at)), ...urgent])
  const carried = await decide(tx, due, at)
  const digests: Digest[] = []
  const compositions = mails.map(({ id: mailId, recipientId }): [string, Composition] => {
    const recipient = recipients.get(recipientId ?? '')
    if (!recipient) return [mailId, { result: 'later', at: plusSeconds(at, BUSY_SECONDS) }]
    if (!open.has(recipient.timeZone) && !urgent.has(recipient.id))
      return [mailId, { result: 'later', at: nextSlot(at, recipient.timeZone) }]
    if (!due.has(recipient.id)) return [mailId, { result: 'later', at: plusSeconds(at, BUSY_SECONDS) }]
    const theirs = carried.get(recipient.id)
    // What one mail carries, no other does.
    if (!theirs || !carried.delete(recipient.id)) return [mailId, { result: 'nothing' }]
    const { tokens, ...written } = writeDigest(recipient, theirs, at)
    digests.push({ mailId, tokens, deliveries: theirs.map(({ delivery }) => delivery) })
    return [mailId, { result: 'send', to: recipient.email, ...written }]
  })
  await freeze(tx, digests)
  return new Map(compositions)
}

const BUSY_SECONDS = 2

function idsOf(recipients: readonly { id: string }[]): string[] {
  return recipients.map(({ id }) => id)
}

type Digest = { mailId: string; tokens: ReturnType<typeof writeDigest>['tokens']; deliveries: readonly Delivery[] }

// A deletion of the account holds this row: then there is nobody left to write to.
async function holdRecipients(tx: Tx, mails: readonly OutgoingMail[]) {
  const ids = mails.flatMap(({ recipientId }) => recipientId ?? [])
  const recipients = await tx
    .select({ id: users.id, email: users.email, locale: users.locale, timeZone: users.timeZone })
    .from(users)
    .where(anyOf(users.id, ids))
    .orderBy(asc(users.id))
    .for('key share', { skipLocked: true })
  return new Map(recipients.map((recipient) => [recipient.id, recipient]))
}

/** What each recipient's mail will carry; the rest is withheld and says why. */
async function decide(tx: Tx, due: ReadonlyMap<string, Delivery[]>, at: Instant): Promise<Map<string, Judged[]>> {
  const bounced = await bouncedAmong(tx, [...due.keys()])
  const all = [...due.values()].flat()
  const judged = await judgeDeliveries(
    tx,
    all.filter(({ recipientId }) => !bounced.has(recipientId)),
    at,
  )
  const unreachable = all.filter(({ recipientId }) => bounced.has(recipientId))
  await withhold(tx, 'bounced', unreachable, at)
  for (const [reason, these] of Map.groupBy(judged, ({ reason }) => reason)) {
    if (reason === null) continue
    await withhold(
      tx,
      reason,
      these.map(({ delivery }) => delivery),
      at,
    )
  }
  const carried = judged.filter(({ reason }) => reason === null)
  return Map.groupBy(carried, ({ delivery }) => delivery.recipientId)
}

async function withhold(tx: Tx, reason: WithheldReason, deliveries: readonly Delivery[], at: Instant) {
  if (deliveries.length === 0) return
  const ids = deliveries.map(({ id }) => id)
  await decideDeliveries(tx, anyOf(reminderDeliveries.id, ids), { state: 'withheld', reason }, at)
}

async function freeze(tx: Tx, digests: readonly Digest[]) {
  if (digests.length === 0) return
  const carried = digests.flatMap(({ mailId, deliveries }) => deliveries.map(({ id }) => ({ id, mailId })))
  await tx.execute(sql`
    update ${reminderDeliveries} d set state = 'sending', mail_id = c."mailId"
    from json_to_recordset(${JSON.stringify(carried)}::json) as c(id uuid, "mailId" uuid) where d.id = c.id`)
  await keepMailTokens(
    tx,
    digests.flatMap(({ tokens }) => tokens),
  )
}
