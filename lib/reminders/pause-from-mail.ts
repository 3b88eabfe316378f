import type { Day } from '#content/schema.ts'
import type { mailTokens } from '#db/schema/reminders.ts'
import type { MailAction } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { addDays, addMonths } from '#lib/pure/calendar-day.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { type MailButton, mailButtonOf, spendMailToken, tokenRows } from './mail-token.ts'
import { rescheduleReminders } from './reschedule-reminders.ts'
import { setPause } from './set-pause.ts'

/**
 * Pauses or stops what a button of a mail says, without a session: for POST only (the button's page, or List-Unsubscribe's one
 * click). Returns how the button stood before; a second press of a snooze changes nothing.
 */
export function pauseFromMail(token: string, at: Instant = now()): Promise<MailButton> {
  return asActor(actor, async (tx) => {
    // Dossiers first, in one order, as every writer does. Their rows then stand still while the token is judged.
    const dossierIds = new Set((await tokenRows(tx, token)).map(({ row }) => row.dossierId))
    for (const dossierId of dossierIds) await reachDossier(tx, actor, dossierId, 'edit')
    const rows = await tokenRows(tx, token)
    const button = mailButtonOf(rows, at)
    if (button.state !== 'ready' || !isPause(button.action)) return button
    await spendMailToken(tx, token, at)
    for (const { row } of rows) await press(tx, row, at)
    for (const dossierId of dossierIds) await rescheduleReminders(tx, dossierId, at)
    return button
  })
}

const actor = systemActor('mail-token')

async function press(tx: Tx, { dossierId, kind, action, recipientId }: Row, at: Instant) {
  const untilOn = endOf(action, parisDay(at))
  const changed = await setPause(tx, { dossierId, kind, untilOn, orLonger: true }, at)
  if (!changed) return
  const details = { kind, untilOn, action, recipient: recipientId }
  await recordEvent(tx, actor, at, { action: 'reminders.paused', dossierId, details })
}

function isPause(action: MailAction): boolean {
  return action === 'snooze_week' || action === 'stop_kind' || action === 'waiting'
}

// "Still waiting" asks again in a month, "not this week" in a week, and a stop never.
function endOf(action: MailAction, today: Day): Day | null {
  if (action === 'waiting') return addMonths(today, 1)
  return action === 'snooze_week' ? addDays(today, 7) : null
}

type Row = typeof mailTokens.$inferSelect
