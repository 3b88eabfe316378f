import { and, eq } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { mintPerson, type Person, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { env } from '#lib/env.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { newId } from '#lib/ids.ts'
import type { Instant } from '#lib/time/clock.ts'

export type DemoPerson = { email: string; name: string; locale: Locale }

/** An account of the demo, in local mode only. Throws anywhere else. */
export async function createDemoAccount(person: DemoPerson, at: Instant): Promise<Person> {
  if (env().mode !== 'local') throw new Error('demo people exist in local mode only')
  const seed = systemActor('seed')
  const row = { id: newId(), ...person, timeZone: 'Europe/Paris' }
  await asActor(seed, async (tx) => {
    // A first start that broke off is seeded again from the beginning.
    await tx.delete(users).where(and(eq(users.email, person.email), eq(users.isDemo, true)))
    await tx.insert(users).values({ ...row, emailVerifiedAt: at, isDemo: true, createdAt: at })
    await recordEvent(tx, seed, at, { action: 'account.created', details: { userId: row.id } })
  })
  return mintPerson({ userId: row.id, email: row.email, name: row.name, locale: row.locale, timeZone: row.timeZone })
}
