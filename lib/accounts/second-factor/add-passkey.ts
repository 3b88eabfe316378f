import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server'
import { passkeys } from '#db/schema/accounts.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { requireChangingFactors } from './may-change-factors.ts'
import { isMarked } from './passkey-challenge.ts'
import { passkeySite, readAnswer, refusedPasskey } from './passkey-site.ts'
import { markFactorShown } from './session-factor.ts'

export type PasskeyAnswer = { mark: string; answer: string; name: string }

/** Keeps a passkey that the device has made, which counts as shown in this session. The same again changes nothing. */
export async function addPasskey(
  person: Person,
  tokenHash: string,
  { mark, answer, name }: PasskeyAnswer,
  at: Instant = now(),
): Promise<void> {
  const { rpID, origin } = passkeySite()
  const response = readAnswer<RegistrationResponseJSON>(answer)
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => isMarked(mark, 'add', tokenHash, challenge, at),
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: false,
  }).catch(() => null)
  if (!verified?.verified) throw refusedPasskey()
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential
  await asActor(person, async (tx) => {
    await requireChangingFactors(tx, person, tokenHash, at)
    const key = { id, userId: person.userId, publicKey: Buffer.from(publicKey).toString('base64url') }
    const added = await tx
      .insert(passkeys)
      .values({ ...key, counter, transports, name, createdAt: at })
      .onConflictDoNothing()
      .returning({ id: passkeys.id })
    if (added.length === 0) return
    await markFactorShown(tx, person.userId, tokenHash, at)
    await recordEvent(tx, person, at, { action: 'factor.added', details: { kind: 'passkey' } })
  })
}
