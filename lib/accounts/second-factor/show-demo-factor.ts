import { and, eq } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import type { Tx } from '#db/transaction.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { env } from '#lib/env.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { markFactorShown } from './session-factor.ts'

/** Whether somebody may come in without a second factor: people of the demo, in local mode. */
export async function isDemoPerson(tx: Tx, userId: string): Promise<boolean> {
  if (env().mode !== 'local') return false
  const demo = and(eq(users.id, userId), eq(users.isDemo, true))
  return (await tx.select({ id: users.id }).from(users).where(demo)).length > 0
}

/** Lets a demo person past the second factor. For everybody else, and on a server, there is no such thing. */
export async function showDemoFactor(person: Person, tokenHash: string, at: Instant = now()): Promise<void> {
  await asActor(person, async (tx) => {
    if (!(await isDemoPerson(tx, person.userId))) throw new AppError('not-found')
    await markFactorShown(tx, person.userId, tokenHash, at)
    await recordEvent(tx, person, at, { action: 'factor.shown', details: { by: 'demo' } })
  })
}
