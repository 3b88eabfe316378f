import { generateRegistrationOptions } from '@simplewebauthn/server'
import { eq } from 'drizzle-orm'
import { passkeys } from '#db/schema/accounts.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { requireChangingFactors } from './may-change-factors.ts'
import { newChallenge } from './passkey-challenge.ts'
import { passkeySite } from './passkey-site.ts'

/** What the browser needs to make a passkey, as JSON, and the mark by which its answer is known. */
export async function offerPasskey(person: Person, tokenHash: string, at: Instant = now()) {
  const known = await asActor(person, async (tx) => {
    await requireChangingFactors(tx, person, tokenHash, at)
    return tx
      .select({ id: passkeys.id, transports: passkeys.transports })
      .from(passkeys)
      .where(eq(passkeys.userId, person.userId))
  })
  const { challenge, mark } = newChallenge('add', tokenHash, at)
  const options = await generateRegistrationOptions({
    rpName: 'Complet',
    rpID: passkeySite().rpID,
    userName: person.email,
    userID: new Uint8Array(Buffer.from(person.userId)),
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    excludeCredentials: known,
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
  })
  return { options: JSON.stringify(options), mark }
}
