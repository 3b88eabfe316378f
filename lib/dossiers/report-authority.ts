import { z } from 'zod'
import { AUTHORITY_STATES, SENT_CHANNELS } from '#db/schema/values.ts'
import type { Actor } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { addMonths, isDay } from '#lib/pure/calendar-day.ts'
import { dayField } from '#lib/pure/day-field.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { changeDossier } from './change-dossier.ts'
import { itemInput, itemVersion } from './dossier-input.ts'
import { writeDocumentStatus } from './write-document-status.ts'

const today = () => parisDay(now())
const pastDay = dayField({ min: () => '2000-01-01', max: today })
const limitDay = dayField({ min: () => '2000-01-01', max: () => addMonths(today(), 36) })
const optionalText = z.union([z.literal(''), safeText(1000)]).optional()

export const reportAuthorityInput = itemInput
  .extend({
    version: itemVersion,
    authority: z.enum(AUTHORITY_STATES, 'required'),
    sentOn: z.string().optional(),
    sentChannel: z.union([z.literal(''), z.enum(SENT_CHANNELS)]).optional(),
    /** The date on the letter, not the day it was read. */
    answeredOn: z.string().optional(),
    answer: optionalText,
    deadlineOn: z.string().optional(),
  })
  .superRefine((input, context) => {
    const check = (field: 'sentOn' | 'answeredOn' | 'deadlineOn', rule: z.ZodType) => {
      const checked = rule.safeParse(input[field] ?? '')
      if (!checked.success)
        context.addIssue({ code: 'custom', path: [field], message: checked.error.issues[0]?.message ?? 'required' })
    }
    if (input.authority === 'not_sent') return
    check('sentOn', pastDay)
    if (input.authority === 'sent') return
    check('answeredOn', pastDay)
    if (input.deadlineOn) check('deadlineOn', limitDay)
    if (isDay(input.answeredOn) && isDay(input.sentOn) && input.answeredOn < input.sentOn) {
      context.addIssue({ code: 'custom', path: ['answeredOn'], message: 'before-sending' })
    }
  })

/**
 * Records what became of a document at the authority, as the person tells it. What was sent was in hand.
 * Throws `AppError('conflict')` when the item changed meanwhile.
 */
export async function reportAuthority(
  actor: Actor,
  input: z.output<typeof reportAuthorityInput>,
  at: Instant = now(),
): Promise<void> {
  await changeDossier(actor, input.dossierId, at, async (tx, state) => {
    const { authority } = input
    const sent = authority !== 'not_sent'
    const answered = sent && authority !== 'sent'
    // Days of fields that do not apply were not checked: they are neither kept nor told to the log.
    const sentOn = sent ? (input.sentOn ?? null) : null
    const answeredOn = answered ? (input.answeredOn ?? null) : null
    const changes = {
      authority,
      ...(sent ? { collection: 'have_it' as const, expectedOn: null, helpReason: null } : {}),
      sentOn,
      sentChannel: sent ? input.sentChannel || null : null,
      answeredOn,
      answer: answered ? input.answer || null : null,
      deadlineOn: authority === 'more_asked' ? input.deadlineOn || null : null,
    }
    if (!(await writeDocumentStatus(tx, actor, state, input, changes, at))) return false
    await recordEvent(tx, actor, at, {
      action: 'document.authority-reported',
      dossierId: state.id,
      details: { document: input.key, authority, sentOn, answeredOn },
    })
    return true
  })
}
