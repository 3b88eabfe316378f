import { eq } from 'drizzle-orm'
import { recoveryCodes, users } from '#db/schema/accounts.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { hasFactor, requireChangingFactors } from './may-change-factors.ts'
import { hashOfRecoveryCode, newRecoveryCode } from './recovery-code.ts'

/**
 * Ten recovery codes instead of those there were. They are kept as hashes only, so that this is the one time they can be
 * read. Throws `AppError('not-found')` where there is no factor that they could stand in for.
 */
export function makeRecoveryCodes(person: Person, tokenHash: string, at: Instant = now()): Promise<readonly string[]> {
  const codes = Array.from({ length: 10 }, newRecoveryCode)
  return asActor(person, async (tx) => {
    // Two at once wait for each other: the later set is the one that counts.
    await tx.select({ id: users.id }).from(users).where(eq(users.id, person.userId)).for('update')
    await requireChangingFactors(tx, person, tokenHash, at)
    if (!(await hasFactor(tx, person.userId))) throw new AppError('not-found')
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, person.userId))
    const rows = codes.map((code) => ({ codeHash: hashOfRecoveryCode(person.userId, code) }))
    await tx.insert(recoveryCodes).values(rows.map((row) => ({ ...row, userId: person.userId, createdAt: at })))
    await recordEvent(tx, person, at, { action: 'factor.codes-made' })
    return codes
  })
}
