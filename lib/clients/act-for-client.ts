import { z } from 'zod'
import { behalfActs } from '#db/schema/agencies.ts'
import { BEHALF_CHANNELS, type BehalfChannel } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { requireScope } from '#lib/consents/require-scope.ts'
import { completeStep, completeStepInput } from '#lib/dossiers/complete-step.ts'
import { dossierInput, itemInput, itemVersion } from '#lib/dossiers/dossier-input.ts'
import { reopenStep } from '#lib/dossiers/reopen-step.ts'
import { checkCollection, setCollection, setCollectionInput } from '#lib/dossiers/set-collection.ts'
import { AppError } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { type Instant, now } from '#lib/time/clock.ts'

const channel = z.enum(BEHALF_CHANNELS, 'required')

export const actOnStepInput = dossierInput.extend({
  channel,
  /** `done:` or `open:` and the step's key. */
  act: z.string('required').regex(/^(done|open):/, 'required'),
  doneOn: completeStepInput.shape.doneOn,
})

/** Ticks or unticks a step for a client who asked for it, and tells the client so. As `completeStep` and `reopenStep`. */
export async function actOnStep(
  staff: Staff,
  { channel, act, doneOn, dossierId }: z.output<typeof actOnStepInput>,
  at: Instant = now(),
): Promise<void> {
  const parsed = itemInput.safeParse({ dossierId, key: act.slice('done:'.length) })
  if (!parsed.success) throw new AppError('not-found')
  const { key } = parsed.data
  const isTick = act.startsWith('done:')
  const told = tells(staff, dossierId, { channel, act: isTick ? 'step.completed' : 'step.reopened', item: key }, at)
  if (isTick) await completeStep(staff, { dossierId, key, ...(doneOn && { doneOn }) }, at, told)
  else await reopenStep(staff, { dossierId, key }, at, told)
}

export const actOnDocumentInput = dossierInput
  .extend({
    channel,
    /** The document's key and the version that was shown: `rib@0`. */
    document: z.string('required').regex(/^[^@]+@\d+$/, 'required'),
    collection: setCollectionInput.shape.collection,
    expectedOn: setCollectionInput.shape.expectedOn,
    helpReason: setCollectionInput.shape.helpReason,
  })
  .superRefine(checkCollection)

/**
 * Says where a client stands with a paper, for a client who asked for it, and tells the client so. As `setCollection`;
 * where papers are not shared, there are none.
 */
export async function actOnDocument(
  staff: Staff,
  { channel, document, ...input }: z.output<typeof actOnDocumentInput>,
  at: Instant = now(),
): Promise<void> {
  const [key = '', version] = document.split('@')
  const parsed = itemInput.extend({ version: itemVersion }).safeParse({ dossierId: input.dossierId, key, version })
  if (!parsed.success) throw new AppError('not-found')
  const told = tells(staff, input.dossierId, { channel, act: 'document.collection', item: key }, at)
  const isShared = (tx: Tx) => requireScope(tx, staff, input.dossierId, 'documents')
  // Before anything is compared with where the paper stands, so that no answer tells of it; and again with the change.
  await asActor(staff, isShared, { readOnly: true })
  const alongside = async (tx: Tx) => {
    await isShared(tx)
    await told.alongside(tx)
  }
  await setCollection(staff, { ...input, ...parsed.data }, at, { alongside })
}

type Told = { channel: BehalfChannel; act: string; item: string }

function tells(
  { agencyId, userId }: Staff,
  dossierId: string,
  told: Told,
  at: Instant,
): { alongside: (tx: Tx) => Promise<void> } {
  const row = { id: newId(), dossierId, agencyId, userId, ...told, at }
  return { alongside: async (tx) => void (await tx.insert(behalfActs).values(row)) }
}
