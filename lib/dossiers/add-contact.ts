import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { contacts } from '#db/schema/dossiers.ts'
import { CONTACT_CHANNELS } from '#db/schema/values.ts'
import { type Actor, actorId } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { dayField } from '#lib/pure/day-field.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { dossierInput } from './dossier-input.ts'

export const SAID_LENGTH = 4000

const textOrNone = (max: number) => z.union([z.literal(''), safeText(max)]).default('')

export const addContactInput = dossierInput.extend({
  /** Minted when the form is rendered: posting it twice keeps one entry. */
  id: z.uuid('invalid'),
  on: dayField({ min: () => '2000-01-01', max: () => parisDay(now()) }),
  channel: z.enum(CONTACT_CHANNELS, 'required'),
  withWhom: textOrNone(200),
  said: textOrNone(SAID_LENGTH),
  reference: textOrNone(100),
})

/**
 * Writes a call, a visit or a letter into the diary. The same form posted twice keeps one; another text under its id (a
 * page gone back to) is `AppError('conflict')`. A day still to come is `AppError('invalid')`.
 */
export async function addContact(
  actor: Actor,
  input: z.output<typeof addContactInput>,
  at: Instant = now(),
): Promise<void> {
  if (input.on > parisDay(at)) throw new AppError('invalid')
  await asActor(actor, async (tx) => {
    await reachDossier(tx, actor, input.dossierId, 'edit')
    const rows = await tx
      .insert(contacts)
      .values({ ...input, authorId: actorId(actor), createdAt: at })
      .onConflictDoNothing()
      .returning({ id: contacts.id })
    if (rows.length === 0) {
      const kept = await tx.select({ id: contacts.id }).from(contacts).where(isKept(input))
      if (kept.length === 0) throw new AppError('conflict')
      return
    }
    const details = { contact: input.id, on: input.on, channel: input.channel }
    await recordEvent(tx, actor, at, { action: 'contact.added', dossierId: input.dossierId, details })
  })
}

function isKept({ id, dossierId, on, channel, withWhom, said, reference }: z.output<typeof addContactInput>) {
  return and(
    eq(contacts.id, id),
    eq(contacts.dossierId, dossierId),
    eq(contacts.on, on),
    eq(contacts.channel, channel),
    eq(contacts.withWhom, withWhom),
    eq(contacts.said, said),
    eq(contacts.reference, reference),
  )
}
