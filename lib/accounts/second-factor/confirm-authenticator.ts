import { eq } from 'drizzle-orm'
import { authenticators } from '#db/schema/accounts.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { forgiveFactorTry, limitFactorTries } from '#lib/accounts/limits.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { stepOfCode } from './authenticator-code.ts'
import { requireChangingFactors } from './may-change-factors.ts'
import { openSecret } from './seal-secret.ts'
import { markFactorShown } from './session-factor.ts'
import { wrongCode } from './wrong-code.ts'

/**
 * Takes an authenticator app into use by its first code, which is also shown by it in this session. Done already: no
 * change. Throws `AppError('invalid')` at the field for a wrong code, `AppError('not-found')` where none was begun.
 */
export async function confirmAuthenticator(
  person: Person,
  tokenHash: string,
  code: string,
  at: Instant = now(),
): Promise<void> {
  await limitFactorTries(person.userId)
  await asActor(person, async (tx) => {
    const isTheirs = eq(authenticators.userId, person.userId)
    const [app] = await tx.select().from(authenticators).where(isTheirs).for('update')
    if (!app) throw new AppError('not-found')
    if (app.confirmedAt) return
    await requireChangingFactors(tx, person, tokenHash, at)
    const step = stepOfCode(openSecret(person.userId, app.secret), code, app.lastStep, at)
    if (step === null) throw wrongCode()
    await tx.update(authenticators).set({ confirmedAt: at, lastStep: step }).where(isTheirs)
    await markFactorShown(tx, person.userId, tokenHash, at)
    await recordEvent(tx, person, at, { action: 'factor.added', details: { kind: 'app' } })
  })
  await forgiveFactorTry(person.userId)
}
