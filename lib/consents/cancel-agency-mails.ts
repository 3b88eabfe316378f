import { and, inArray, like } from 'drizzle-orm'
import { outgoingMails } from '#db/schema/mail.ts'
import type { Tx } from '#db/transaction.ts'
import { agencyMailReference } from './agency-mail-reference.ts'

/** Takes back what would leave in an agency's name about a dossier, or to its staff, or be tried again. */
export async function cancelAgencyMails(tx: Tx, dossierId: string, agencyId: string): Promise<void> {
  await tx
    .delete(outgoingMails)
    .where(
      and(
        inArray(outgoingMails.state, ['queued', 'sending']),
        inArray(outgoingMails.purpose, ['agency', 'staff_alert']),
        like(outgoingMails.key, `%|%|${agencyMailReference(dossierId, agencyId, '%')}`),
      ),
    )
}
