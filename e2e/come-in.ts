import type { Page } from '@playwright/test'
import { closeDatabase } from '#db/client.ts'
import { runningDatabase } from '#db/embedded/running-database.ts'
import { WEB_ROLE } from '#db/roles.ts'
import { type Person, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { openSession } from '#lib/accounts/open-session.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { now } from '#lib/time/clock.ts'
import { aPerson } from '#tests/factories.ts'
import { inDatabase } from './in-database.ts'
import { newAddress } from './mailbox.ts'
import { runningApp } from './running-app.ts'
import type { RunningApp } from './start-app.ts'

// Signed in without the mail, for journeys that are about something else: how people come in has journeys of its own.

/** A new person, signed in on this browser. */
export async function comeIn(page: Page, locale: Locale = 'en', app: RunningApp = runningApp()): Promise<Person> {
  const person = await withVerbs(app, () => aPerson({ email: newAddress('someone'), locale }))
  await comeInAs(page, person.email, app)
  return person
}

/** Somebody who has an account, signed in on this browser. */
export async function comeInAs(page: Page, address: string, app: RunningApp = runningApp()): Promise<void> {
  const userId = await inDatabase(async (sql) => {
    const [user] = await sql<{ id: string }[]>`select id from users where email = ${address}`
    return user?.id ?? ''
  }, app.home)
  const { token } = await withVerbs(app, () =>
    asActor(systemActor('test'), (tx) => openSession(tx, userId, 'Chrome · Linux', now())),
  )
  const cookie = { name: '__Host-complet-session', value: token, domain: 'localhost', path: '/' }
  await page.context().addCookies([{ ...cookie, httpOnly: true, secure: true, sameSite: 'Lax' }])
}

/** Runs verbs of the domain in this process, on the app's database. */
export async function withVerbs<T>(app: RunningApp, run: () => Promise<T>): Promise<T> {
  const { DATABASE_URL: before } = process.env
  process.env.DATABASE_URL = runningDatabase(WEB_ROLE, app.home)
  try {
    return await run()
  } finally {
    await closeDatabase()
    // An app that is started from here takes an address that is set for a server's.
    if (before === undefined) delete process.env.DATABASE_URL
    else process.env.DATABASE_URL = before
  }
}
