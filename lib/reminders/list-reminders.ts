import { and, asc, desc, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import type { Day } from '#content/schema.ts'
import { personalReminders, reminderDeliveries, reminderPauses } from '#db/schema/reminders.ts'
import type { DeliveryState, PauseReason, ReminderKind, WithheldReason } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { AppError } from '#lib/errors.ts'
import { isBounced } from '#lib/mail/is-bounced.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

type Line = {
  id: string
  kind: ReminderKind
  stage: string
  dueAt: Instant
  /** What it is about: a document's item key, or a rule of the clock. */
  item: string | null
  /** For a person's own reminder: what they wrote; null once they removed it. */
  text: string | null
}

export type ReminderPage = {
  upcoming: Line[]
  /** Sent, withheld and cancelled, newest decision first; the last hundred. */
  past: (Line & { state: DeliveryState; reason: WithheldReason | null; decidedAt: Instant | null })[]
  /** In force today. */
  pauses: { kind: ReminderKind | null; item: string; reason: PauseReason | ''; untilOn: Day | null }[]
  personal: { id: string; text: string; dueOn: Day; doneAt: Instant | null }[]
  /** Mail to the owner's address came back: nothing is sent until they sign in by mail again. */
  bounced: boolean
}

/** What will be sent about a dossier and what was, with the reason where it was not. `null` when out of reach. */
export async function listReminders(
  actor: Actor,
  dossierId: string,
  at: Instant = now(),
): Promise<ReminderPage | null> {
  try {
    return await asActor(actor, (tx) => read(tx, actor, dossierId, at), { readOnly: true })
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return null
    throw error
  }
}

async function read(tx: Tx, actor: Actor, dossierId: string, at: Instant): Promise<ReminderPage> {
  const { ownerId } = await reachDossier(tx, actor, dossierId, 'read')
  const own = await ownReminders(tx, dossierId)
  const [pending, decided] = await deliveries(tx, dossierId)
  const texts = new Map(own.map(({ id, text }) => [id, text]))
  return {
    upcoming: pending.map((row) => lineOf(row, texts)),
    past: decided.map((row) => ({
      ...lineOf(row, texts),
      state: row.state,
      reason: row.reason,
      decidedAt: row.decidedAt,
    })),
    pauses: await pausesOn(tx, dossierId, parisDay(at)),
    personal: own,
    bounced: await isBounced(tx, ownerId),
  }
}

function ownReminders(tx: Tx, dossierId: string) {
  const { id, text, dueOn, doneAt } = personalReminders
  return tx
    .select({ id, text, dueOn, doneAt })
    .from(personalReminders)
    .where(eq(personalReminders.dossierId, dossierId))
    .orderBy(asc(dueOn), asc(id))
}

type Row = typeof reminderDeliveries.$inferSelect

async function deliveries(tx: Tx, dossierId: string): Promise<[Row[], Row[]]> {
  const of = (...states: DeliveryState[]) =>
    and(eq(reminderDeliveries.dossierId, dossierId), inArray(reminderDeliveries.state, states))
  const pending = await tx
    .select()
    .from(reminderDeliveries)
    .where(of('scheduled', 'sending'))
    .orderBy(asc(reminderDeliveries.dueAt), asc(reminderDeliveries.id))
  const decided = await tx
    .select()
    .from(reminderDeliveries)
    .where(of('sent', 'withheld', 'cancelled'))
    .orderBy(desc(reminderDeliveries.decidedAt), desc(reminderDeliveries.id))
    .limit(100)
  return [pending, decided]
}

function pausesOn(tx: Tx, dossierId: string, today: Day) {
  return tx
    .select({
      kind: reminderPauses.kind,
      item: reminderPauses.item,
      reason: reminderPauses.reason,
      untilOn: reminderPauses.untilOn,
    })
    .from(reminderPauses)
    .where(
      and(
        eq(reminderPauses.dossierId, dossierId),
        isNull(reminderPauses.endedAt),
        or(isNull(reminderPauses.untilOn), gt(reminderPauses.untilOn, today)),
      ),
    )
}

function lineOf({ id, kind, stage, anchor, dueAt }: Row, texts: ReadonlyMap<string, string>): Line {
  const item = anchor.includes('@') ? (anchor.split('@')[0] ?? null) : null
  return { id, kind, stage, dueAt, item, text: texts.get(anchor) ?? null }
}
