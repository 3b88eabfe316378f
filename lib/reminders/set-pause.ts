import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Day } from '#content/schema.ts'
import { reminderPauses } from '#db/schema/reminders.ts'
import type { PauseReason, ReminderKind } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import { newId } from '#lib/ids.ts'
import type { Instant } from '#lib/time/clock.ts'

type PauseScope = { dossierId: string; kind: ReminderKind | null; item?: string }

/**
 * Puts one pause in the place of the one in force. `false` where exactly this one is in force already, or, with
 * `orLonger`, one that lasts longer.
 */
export async function setPause(
  tx: Tx,
  {
    untilOn,
    orLonger = false,
    reason = '',
    ...scope
  }: PauseScope & {
    untilOn: Day | null
    orLonger?: boolean
    reason?: PauseReason | ''
  },
  at: Instant,
): Promise<boolean> {
  const until = sql`coalesce(${reminderPauses.untilOn}, 'infinity'::date)`
  const wanted = sql`coalesce(${untilOn}::date, 'infinity'::date)`
  const isSame = and(sql`${until} = ${wanted}`, eq(reminderPauses.reason, reason))
  const inForce = orLonger ? sql`${until} >= ${wanted}` : isSame
  const enough = await tx
    .select({ id: reminderPauses.id })
    .from(reminderPauses)
    .where(and(liveOf(scope), inForce))
  if (enough.length > 0) return false
  await endPause(tx, scope, at)
  await tx.insert(reminderPauses).values({ id: newId(), ...scope, reason, untilOn, createdAt: at })
  return true
}

/** Ends the pause in force of exactly this scope. `false` where there is none. */
export async function endPause(tx: Tx, scope: PauseScope, at: Instant): Promise<boolean> {
  const ended = await tx
    .update(reminderPauses)
    .set({ endedAt: at })
    .where(liveOf(scope))
    .returning({ id: reminderPauses.id })
  return ended.length > 0
}

function liveOf({ dossierId, kind, item = '' }: PauseScope) {
  return and(
    eq(reminderPauses.dossierId, dossierId),
    kind === null ? isNull(reminderPauses.kind) : eq(reminderPauses.kind, kind),
    eq(reminderPauses.item, item),
    isNull(reminderPauses.endedAt),
  )
}
