import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { users } from '#db/schema/accounts.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { openSession } from '#lib/accounts/open-session.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import { env } from '#lib/env.ts'
import { useDatabase } from '#tests/database.ts'
import { aPerson, NOON } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { getSecondFactor } from './get-second-factor.ts'
import { showDemoFactor } from './show-demo-factor.ts'

setMailEnvironment()
Object.assign(process.env, {
  COMPLET_MODE: 'server',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'complet@complet.example',
  OPERATOR_NAME: 'Association Exemple',
  OPERATOR_ADDRESS: '1 rue de la Paix, 75002 Paris',
  OPERATOR_EMAIL: 'privacy@complet.example',
})
useDatabase()

it('on a server nobody comes in without a second factor, and the page offers it to nobody', async () => {
  const person = await aPerson()
  const tokenHash = await asActor(systemActor('test'), async (tx) => {
    await tx.update(users).set({ isDemo: true }).where(eq(users.id, person.userId))
    return hashOfToken((await openSession(tx, person.userId, null, NOON)).token)
  })
  expect(env().mode).toBe('server')
  await expect(showDemoFactor(person, tokenHash, NOON)).rejects.toMatchObject({ code: 'not-found' })
  expect(await getSecondFactor(person, tokenHash, NOON)).toMatchObject({ isDemo: false, isShown: false })
})
