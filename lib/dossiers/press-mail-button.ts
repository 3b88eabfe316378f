import { and, eq, isNull } from 'drizzle-orm'
import type { Day } from '#content/schema.ts'
import { type mailTokens, personalReminders } from '#db/schema/reminders.ts'
import type { Tx } from '#db/transaction.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { answerTo } from '#lib/reminders/mail-answers.ts'
import { type MailButton, mailButtonOf, spendMailToken, tokenRows } from '#lib/reminders/mail-token.ts'
import { pauseFromMail } from '#lib/reminders/pause-from-mail.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { addMilestone } from './add-milestone.ts'
import { changeDossier } from './change-dossier.ts'
import { writeDocumentStatus } from './write-document-status.ts'

/**
 * Does what a button of a mail says, without a session: for POST only. `on` is the day that "I'm getting it" asks for.
 * Returns how the button stood before; a second press changes nothing, and what was settled meanwhile is left alone.
 */
export async function pressMailButton(token: string, on: Day | null = null, at: Instant = now()): Promise<MailButton> {
  const rows = await asActor(actor, (tx) => tokenRows(tx, token), { readOnly: true })
  const found = mailButtonOf(rows, at)
  const dossierId = rows[0]?.row.dossierId
  if (found.state !== 'ready' || !dossierId || !isAnswer(found.action)) return pauseFromMail(token, at)
  if (found.action === 'getting' && on === null) throw new AppError('invalid')
  let button: MailButton = found
  await changeDossier(actor, dossierId, at, async (tx, state) => {
    // The dossier is locked: of two presses at once the second finds the token used.
    const held = await tokenRows(tx, token)
    button = mailButtonOf(held, at)
    if (button.state !== 'ready') return false
    for (const { row } of held) for (const about of row.anchors) await answer(tx, state, row, { about, on }, at)
    await spendMailToken(tx, token, at)
    return true
  })
  return button
}

const actor = systemActor('mail-answer')

function isAnswer(action: string): boolean {
  return action === 'done' || action === 'getting' || action === 'cannot_get'
}

type Row = typeof mailTokens.$inferSelect

/** What is answered, as in the mail, and the day that goes with "I'm getting it". */
type Answer = { about: string; on: Day | null }

async function answer(tx: Tx, state: DossierState, row: Row, { about, on }: Answer, at: Instant) {
  const { kind, action, recipientId } = row
  const changed =
    kind === 'personal'
      ? await finish(tx, state, about, at)
      : kind === 'deadline' && !state.documents.has(about)
        ? await recordKept(tx, state, about, at)
        : await answerDocument(tx, state, row, { about, on }, at)
  if (!changed) return
  const details = { kind, answer: action, about, recipient: recipientId }
  await recordEvent(tx, actor, at, { action: 'reminder.answered', dossierId: state.id, details })
}

async function finish(tx: Tx, state: DossierState, about: string, at: Instant): Promise<boolean> {
  const { id, dossierId, doneAt } = personalReminders
  const isIt = and(eq(id, about), eq(dossierId, state.id), isNull(doneAt))
  return (await tx.update(personalReminders).set({ doneAt: at }).where(isIt).returning({ id })).length > 0
}

// A limit of the clock was kept: what ends it happened on the day of the press in Paris.
async function recordKept(tx: Tx, state: DossierState, about: string, at: Instant): Promise<boolean> {
  const kind = answerTo(state.content, about)
  return kind !== null && addMilestone(tx, actor, state, { kind, on: parisDay(at), limitOn: null }, at)
}

async function answerDocument(
  tx: Tx,
  state: DossierState,
  { action, kind }: Row,
  { about: key, on }: Answer,
  at: Instant,
): Promise<boolean> {
  const status = state.documents.get(key)
  const isAsked = state.plan.items.some((item) => item.kind === 'document' && item.key === key)
  const target = { key, version: status?.version ?? 0 }
  if (!isAsked) return false
  if (kind === 'deadline') {
    if (status?.authority !== 'more_asked') return false
    const sent = { authority: 'sent' as const, sentOn: parisDay(at), answeredOn: null, answer: null, deadlineOn: null }
    return writeDocumentStatus(tx, actor, state, target, sent, at)
  }
  // Sent, in hand or handed over since the mail was written: nothing to add.
  const isToGet = !status || status.collection === 'to_get' || status.collection === 'being_obtained'
  if (!isToGet || (status && status.authority !== 'not_sent')) return false
  return writeDocumentStatus(
    tx,
    actor,
    state,
    target,
    { ...COLLECTED[action], ...(action === 'getting' ? { expectedOn: on } : {}) },
    at,
  )
}

const NOTHING = { expectedOn: null, helpReason: null }
const COLLECTED: Record<string, Parameters<typeof writeDocumentStatus>[4]> = {
  done: { ...NOTHING, collection: 'have_it' },
  getting: { ...NOTHING, collection: 'being_obtained' },
  cannot_get: { ...NOTHING, collection: 'help_asked', helpReason: 'cannot_obtain' },
}
