import { desc, eq } from 'drizzle-orm'
import type { Day } from '#content/schema.ts'
import { contacts } from '#db/schema/dossiers.ts'
import type { ContactChannel } from '#db/schema/values.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'

export type ContactView = {
  id: string
  on: Day
  channel: ContactChannel
  /** Empty where nothing was said of it; so are the next two. */
  withWhom: string
  said: string
  reference: string
}

/** The latest 500 entries of a dossier's diary, newest day first. Throws `AppError('not-found')` when out of reach. */
export function listContacts(actor: Actor, dossierId: string): Promise<ContactView[]> {
  return asActor(
    actor,
    async (tx) => {
      await reachDossier(tx, actor, dossierId, 'read')
      const { id, on, channel, withWhom, said, reference } = contacts
      return tx
        .select({ id, on, channel, withWhom, said, reference })
        .from(contacts)
        .where(eq(contacts.dossierId, dossierId))
        .orderBy(desc(on), desc(contacts.createdAt), desc(id))
        .limit(500)
    },
    { readOnly: true },
  )
}
