import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { authenticators, recoveryCodes } from '#db/schema/accounts.ts'
import type { Tx } from '#db/transaction.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { forgiveFactorTry, limitFactorTries } from '#lib/accounts/limits.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { stepOfCode } from './authenticator-code.ts'
import { hashOfRecoveryCode } from './recovery-code.ts'
import { openSecret } from './seal-secret.ts'
import { markFactorShown } from './session-factor.ts'
import { wrongCode } from './wrong-code.ts'

/**
 * Shows a second factor in this session: the six digits of the authenticator app, or a recovery code. Each is good once,
 * also at the same moment. Throws `AppError('invalid')` at the field, and `AppError('rate-limited')` after a few tries.
 */
export async function showCode(person: Person, tokenHash: string, code: string, at: Instant = now()): Promise<void> {
  await limitFactorTries(person.userId)
  await asActor(person, async (tx) => {
    const isApp = /^\d{6}$/.test(code)
    const isRight = isApp ? await spendAppCode(tx, person, code, at) : await spendRecoveryCode(tx, person, code, at)
    if (!isRight) throw wrongCode()
    if (!(await markFactorShown(tx, person.userId, tokenHash, at))) throw new AppError('signed-out')
    const by = isApp ? 'app' : 'recovery-code'
    await recordEvent(tx, person, at, { action: 'factor.shown', details: { by } })
  })
  await forgiveFactorTry(person.userId)
}

async function spendAppCode(tx: Tx, { userId }: Person, code: string, at: Instant): Promise<boolean> {
  const isTheirs = and(eq(authenticators.userId, userId), isNotNull(authenticators.confirmedAt))
  const [app] = await tx.select().from(authenticators).where(isTheirs).for('update')
  const step = app ? stepOfCode(openSecret(userId, app.secret), code, app.lastStep, at) : null
  if (step === null) return false
  await tx.update(authenticators).set({ lastStep: step }).where(isTheirs)
  return true
}

async function spendRecoveryCode(tx: Tx, { userId }: Person, code: string, at: Instant): Promise<boolean> {
  const isIt = and(eq(recoveryCodes.codeHash, hashOfRecoveryCode(userId, code)), eq(recoveryCodes.userId, userId))
  const used = await tx
    .update(recoveryCodes)
    .set({ usedAt: at })
    .where(and(isIt, isNull(recoveryCodes.usedAt)))
    .returning({ userId: recoveryCodes.userId })
  return used.length > 0
}
