import { beforeEach, expect, it, vi } from 'vitest'
import { overviewWords } from '#components/dossiers/overview-words.tsx'
import { type Person, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { openSession } from '#lib/accounts/open-session.ts'
import { SESSION_COOKIE } from '#lib/auth/cookies.ts'
import { getDossier } from '#lib/dossiers/get-dossier.ts'
import { LOCALES } from '#lib/i18n/locales.ts'
import { now } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { aDossier, aPerson } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { browser, formOf, request } from '#tests/next-request.ts'
import { haveItHere, tickHere, untickHere } from './actions.ts'

vi.mock('next/headers', () => import('#tests/next-request.ts'))
vi.mock('next/cache', () => ({ refresh: () => {} }))
setMailEnvironment()
useDatabase()

let person: Person
let dossierId: string
beforeEach(async () => {
  person = await aPerson()
  dossierId = await aDossier(person, { at: now() })
  const { token } = await asActor(systemActor('test'), (tx) => openSession(tx, person.userId, null, now()))
  browser.set(SESSION_COOKIE, token)
})

it.each(LOCALES)('the answer to a tick is what a page of the same moment is drawn from: %s', async (locale) => {
  request(`/${locale}/dossiers/${dossierId}`)
  const page = async () => {
    const dossier = await getDossier(person, dossierId, locale)
    return dossier && overviewWords(dossier, locale)
  }
  const presses = [
    () => tickHere(formOf({ dossierId, key: 'gather' })),
    () => tickHere(formOf({ dossierId, key: 'gather' })),
    () => haveItHere(formOf({ dossierId, item: 'rib@0' })),
    () => haveItHere(formOf({ dossierId, item: 'rib@0' })),
    () => untickHere(formOf({ dossierId, key: 'gather' })),
    () => untickHere(formOf({ dossierId, key: 'gather' })),
  ]
  const said = new Set([JSON.stringify(await page())])
  for (const press of presses) {
    const answer = await press()
    expect(answer).toEqual(await page())
    said.add(JSON.stringify(answer))
  }
  // As it was, ticked, with the paper in hand, and unticked again with it.
  expect(said.size).toBe(4)
})
