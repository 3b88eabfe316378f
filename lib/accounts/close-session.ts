import { eq } from 'drizzle-orm'
import { sessions } from '#db/schema/accounts.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { hashOfToken } from './secrets.ts'

/** Ends the session of a token, at once and for good. Ending one that has ended is no error. */
export async function closeSession(token: string): Promise<void> {
  await asActor(systemActor('session'), async (tx) => {
    await tx.delete(sessions).where(eq(sessions.tokenHash, hashOfToken(token)))
  })
}
