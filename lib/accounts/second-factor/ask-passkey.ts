import { generateAuthenticationOptions } from '@simplewebauthn/server'
import { eq } from 'drizzle-orm'
import { passkeys } from '#db/schema/accounts.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { newChallenge } from './passkey-challenge.ts'
import { passkeySite } from './passkey-site.ts'

/** What the browser needs to ask for one of the person's passkeys, as JSON, and the mark by which its answer is known. */
export async function askPasskey(person: Person, tokenHash: string, at: Instant = now()) {
  const known = await asActor(person, (tx) =>
    tx
      .select({ id: passkeys.id, transports: passkeys.transports })
      .from(passkeys)
      .where(eq(passkeys.userId, person.userId)),
  )
  if (known.length === 0) throw new AppError('not-found')
  const { challenge, mark } = newChallenge('show', tokenHash, at)
  const options = await generateAuthenticationOptions({
    rpID: passkeySite().rpID,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    allowCredentials: known,
    userVerification: 'preferred',
  })
  return { options: JSON.stringify(options), mark }
}
