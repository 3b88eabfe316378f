import { z } from 'zod'
import type { Actor } from '#lib/access/actor.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { dossierInput } from './dossier-input.ts'
import { setCollection } from './set-collection.ts'

/** `<key>@<version>`: one button of a list says which document, and which state of it the person saw. */
export const haveDocumentInput = dossierInput.extend({
  item: z.string().regex(/^[a-z0-9_]{1,60}(\|[A-Za-z0-9-]{1,40})?@\d{1,9}$/, 'invalid'),
})

/** "I have it", from a list. Throws `AppError('conflict')` when the item changed meanwhile. */
export function haveDocument(
  actor: Actor,
  input: z.output<typeof haveDocumentInput>,
  at: Instant = now(),
): Promise<DossierState> {
  const split = input.item.lastIndexOf('@')
  const target = {
    dossierId: input.dossierId,
    key: input.item.slice(0, split),
    version: Number(input.item.slice(split + 1)),
  }
  return setCollection(actor, { ...target, collection: 'have_it' }, at)
}
