import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server'
import { and, eq } from 'drizzle-orm'
import { passkeys } from '#db/schema/accounts.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { isMarked } from './passkey-challenge.ts'
import { passkeySite, readAnswer, refusedPasskey } from './passkey-site.ts'
import { markFactorShown } from './session-factor.ts'

type Key = typeof passkeys.$inferSelect

/** Shows a passkey of the person's own in this session. Throws `AppError('invalid')` for anything else. */
export async function showPasskey(
  person: Person,
  tokenHash: string,
  { mark, answer }: { mark: string; answer: string },
  at: Instant = now(),
): Promise<void> {
  const response = readAnswer<AuthenticationResponseJSON>(answer)
  const isTheirs = and(eq(passkeys.id, response.id), eq(passkeys.userId, person.userId))
  const [key] = await asActor(person, (tx) => tx.select().from(passkeys).where(isTheirs))
  if (!key) throw refusedPasskey()
  const counter = await counterOf(response, key, (challenge) => isMarked(mark, 'show', tokenHash, challenge, at))
  await asActor(person, async (tx) => {
    // Whoever was first with this count has used it.
    const used = await tx
      .update(passkeys)
      .set({ counter, lastUsedAt: at })
      .where(and(isTheirs, eq(passkeys.counter, key.counter)))
      .returning({ id: passkeys.id })
    if (used.length === 0) throw refusedPasskey()
    if (!(await markFactorShown(tx, person.userId, tokenHash, at))) throw new AppError('signed-out')
    await recordEvent(tx, person, at, { action: 'factor.shown', details: { by: 'passkey' } })
  })
}

async function counterOf(
  response: AuthenticationResponseJSON,
  { id, publicKey, counter }: Key,
  expectedChallenge: (challenge: string) => boolean,
): Promise<number> {
  const { rpID, origin } = passkeySite()
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: false,
    credential: { id, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter },
  }).catch(() => null)
  if (!verified?.verified) throw refusedPasskey()
  return verified.authenticationInfo.newCounter
}
