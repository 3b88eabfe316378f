import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { messages } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import { dossierInput } from '#lib/dossiers/dossier-input.ts'
import { AppError } from '#lib/errors.ts'
import { safeText } from '#lib/pure/safe-text.ts'

const MESSAGE_LENGTH = 4000

export const messageInput = dossierInput.extend({
  /** Minted when the form is rendered: posting it twice sends one message. */
  id: z.uuid('invalid'),
  body: safeText(MESSAGE_LENGTH),
})

/**
 * Keeps a message. False where this very one is kept already: the same form posted twice. Another text under its id
 * is `AppError('conflict')`, so that nobody takes it for sent.
 */
export async function keepMessage(tx: Tx, message: typeof messages.$inferInsert): Promise<boolean> {
  const kept = await tx.insert(messages).values(message).onConflictDoNothing().returning({ id: messages.id })
  if (kept.length > 0) return true
  const { id, dossierId, agencyId, authorId, body } = message
  const isSame = and(
    eq(messages.id, id),
    eq(messages.dossierId, dossierId),
    eq(messages.agencyId, agencyId),
    eq(messages.authorId, authorId),
    eq(messages.body, body),
  )
  const same = await tx.select({ id: messages.id }).from(messages).where(isSame)
  if (same.length === 0) throw new AppError('conflict')
  return false
}
