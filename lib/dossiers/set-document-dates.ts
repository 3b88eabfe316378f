import { z } from 'zod'
import type { Actor } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import { papersOf } from '#lib/progress/papers-of.ts'
import { addMonths, isDay } from '#lib/pure/calendar-day.ts'
import { dayField } from '#lib/pure/day-field.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { changeDossier } from './change-dossier.ts'
import { itemInput, itemVersion } from './dossier-input.ts'
import { writeDocumentStatus } from './write-document-status.ts'

const today = () => parisDay(now())
const issuedDay = dayField({ min: () => '1950-01-01', max: today })
// A paper that has run out already may be told, too: that it has is worth knowing.
const lastDay = dayField({ min: () => '1950-01-01', max: () => addMonths(today(), 30 * 12) })

export const setDocumentDatesInput = itemInput
  .extend({
    version: itemVersion,
    /** The day on the paper. Empty: not known, or taken back. */
    issuedOn: z.string().optional(),
    /** The last day on which it is good, as printed on it. */
    validUntilOn: z.string().optional(),
  })
  .superRefine((input, context) => {
    const check = (field: 'issuedOn' | 'validUntilOn', rule: z.ZodType) => {
      const [issue] = (input[field] && rule.safeParse(input[field]).error?.issues) || []
      if (issue) context.addIssue({ code: 'custom', path: [field], message: issue.message })
    }
    check('issuedOn', issuedDay)
    check('validUntilOn', lastDay)
    const { issuedOn, validUntilOn } = input
    if (isDay(issuedOn) && isDay(validUntilOn) && validUntilOn < issuedOn) {
      context.addIssue({ code: 'custom', path: ['validUntilOn'], message: 'too-early' })
    }
  })

/**
 * Records the days that the person read off a paper. Throws `AppError('conflict')` when the item changed meanwhile,
 * `'not-found'` for a paper of which no day matters.
 */
export async function setDocumentDates(
  actor: Actor,
  input: z.output<typeof setDocumentDatesInput>,
  at: Instant = now(),
): Promise<void> {
  await changeDossier(actor, input.dossierId, at, async (tx, state) => {
    const paper = papersOf(procedureOf(state), state).find((one) => one.key === input.key)
    if (!paper || (paper.maxAgeMonths === null && paper.expires === 'none')) throw new AppError('not-found')
    // Only what the paper is asked for: no form shows the rest, and nothing would be made of it.
    const changes = {
      issuedOn: paper.maxAgeMonths === null ? null : input.issuedOn || null,
      validUntilOn: paper.expires === 'none' ? null : input.validUntilOn || null,
    }
    if (!(await writeDocumentStatus(tx, actor, state, input, changes, at))) return false
    await recordEvent(tx, actor, at, {
      action: 'document.dates-set',
      dossierId: state.id,
      details: { document: input.key, ...changes },
    })
    return true
  })
}
