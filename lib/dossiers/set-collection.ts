import { z } from 'zod'
import { COLLECTION_STATES, type CollectionState, HELP_REASONS } from '#db/schema/values.ts'
import type { Actor } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { addMonths } from '#lib/pure/calendar-day.ts'
import { dayField } from '#lib/pure/day-field.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { type Alongside, changeDossier } from './change-dossier.ts'
import { itemInput, itemVersion } from './dossier-input.ts'
import { writeDocumentStatus } from './write-document-status.ts'

/** By when a person expects a document. */
export const expectedDay = dayField({ min: () => parisDay(now()), max: () => addMonths(parisDay(now()), 24) })

type Said = { collection: CollectionState; expectedOn?: string | undefined; helpReason?: string | undefined }

/** What some answers ask for besides: a day, or what the difficulty is. */
export function checkCollection(input: Said, context: z.RefinementCtx): void {
  if (input.collection === 'being_obtained') {
    const checked = expectedDay.safeParse(input.expectedOn ?? '')
    const message = checked.error?.issues[0]?.message ?? 'required'
    if (!checked.success) context.addIssue({ code: 'custom', path: ['expectedOn'], message })
  }
  if (input.collection === 'help_asked' && !input.helpReason) {
    context.addIssue({ code: 'custom', path: ['helpReason'], message: 'required' })
  }
}

export const setCollectionInput = itemInput
  .extend({
    version: itemVersion,
    collection: z.enum(COLLECTION_STATES, 'required'),
    /** By when the person expects it: asked for `being_obtained` only, ignored otherwise. */
    expectedOn: z.string().optional(),
    helpReason: z.union([z.literal(''), z.enum(HELP_REASONS)]).optional(),
  })
  .superRefine(checkCollection)

/** Says where the person stands with getting a document. Throws `AppError('conflict')` when it changed meanwhile. */
export function setCollection(
  actor: Actor,
  input: z.output<typeof setCollectionInput>,
  at: Instant = now(),
  options: Alongside = {},
): Promise<DossierState> {
  return changeDossier(
    actor,
    input.dossierId,
    at,
    async (tx, state) => {
      const { collection } = input
      const expectedOn = collection === 'being_obtained' ? (input.expectedOn ?? null) : null
      const helpReason = collection === 'help_asked' ? input.helpReason || null : null
      const changes = { collection, expectedOn, helpReason }
      if (!(await writeDocumentStatus(tx, actor, state, input, changes, at))) return false
      await recordEvent(tx, actor, at, {
        action: 'document.collection-set',
        dossierId: state.id,
        details: { document: input.key, collection, expectedOn, helpReason },
      })
      return true
    },
    options,
  )
}
