import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { consents } from '#db/schema/agencies.ts'
import { type Person, type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import type { FormAction } from '#lib/actions/define-action.ts'
import { getConsent } from '#lib/consents/get-consent.ts'
import { getSharing } from '#lib/consents/get-sharing.ts'
import { getAnswerForm } from '#lib/dossiers/get-answer-form.ts'
import { getDossier } from '#lib/dossiers/get-dossier.ts'
import { getFiling } from '#lib/dossiers/get-filing.ts'
import { getLetter } from '#lib/dossiers/get-letter.ts'
import { listCards } from '#lib/dossiers/list-cards.ts'
import { listLetters } from '#lib/dossiers/list-letters.ts'
import { listNotes } from '#lib/dossiers/list-notes.ts'
import { previewAnswer } from '#lib/dossiers/preview-answer.ts'
import { newId } from '#lib/ids.ts'
import { listProgressLinks } from '#lib/progress-links/list-progress-links.ts'
import { listReminders } from '#lib/reminders/list-reminders.ts'
import { now } from '#lib/time/clock.ts'
import {
  ACTION_FORMS,
  aWork,
  aWorld,
  DOSSIER_FORMS,
  PERSON_FORMS,
  REFUSED_FORMS,
  STAFF_FORMS,
  type Work,
  type World,
} from '#tests/action-forms.ts'
import { useDatabase } from '#tests/database.ts'
import { enter, enterAsStaff } from '#tests/enter.ts'
import { anAgency, aPerson, aStaff } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { type Answer, browser, type Fields, post, request } from '#tests/next-request.ts'
import { fingerprint } from '#tests/search-database.ts'
import { readSourceFiles } from '#tests/source-files.ts'

vi.mock('next/headers', () => import('#tests/next-request.ts'))
vi.mock('next/cache', () => ({ refresh: () => {} }))
setMailEnvironment()
const addresses = useDatabase()

const codeOf = ({ state, to }: Answer) => state?.code ?? state?.status ?? `→ ${to}`

/** What came of posting each of these, one after the other, and whether anything in the database changed by it. */
async function attempts(action: FormAction, forms: readonly (() => Promise<Fields> | Fields)[]) {
  const before = await fingerprint(addresses.adminUrl)
  const answers = []
  for (const form of forms) {
    const answer = await post(action, await form())
    answers.push({ code: codeOf(answer), message: answer.state?.message })
  }
  return { answers, changed: before !== (await fingerprint(addresses.adminUrl)) }
}

async function attempt(action: FormAction, fields: Fields) {
  const { answers, changed } = await attempts(action, [() => fields])
  return { ...answers[0], changed }
}

let stranger: Person
let theirWorld: World
let elsewhere: Work
beforeAll(async () => {
  stranger = await aPerson()
  // A dossier of their own, so that they are nobody without rights, only somebody else.
  theirWorld = await aWorld(stranger)
  elsewhere = await aWork()
})
beforeEach(() => {
  browser.clear()
  request('/en/dossiers')
})

it('knows every action that there is', () => {
  const exported = readSourceFiles()
    .filter(({ path, text }) => path.startsWith('app/') && /^'use server'/.test(text))
    .flatMap(({ text }) => [...text.matchAll(/^export const (\w+) = define(?:Public|Staff)?Action\(/gm)])
    .map(([, name]) => name)
  expect(exported.length).toBeGreaterThan(25)
  expect(exported.sort()).toEqual(Object.keys(ACTION_FORMS).sort())
})

describe.each(Object.entries(DOSSIER_FORMS))('%s', (_, { action, form, first, changesNothing }) => {
  let world: World
  beforeAll(async () => {
    world = await aWorld(await aPerson())
    await first?.(world)
  })

  it('is closed to whoever is not signed in', async () => {
    expect(await attempt(action, form(world))).toMatchObject({ code: 'signed-out', changed: false })
  })

  it('answers somebody else as though there were no such dossier, and changes nothing', async () => {
    await enter(stranger)
    const ids = [world.dossierId, newId(), 'x', '', `${world.dossierId}'`, '\u0000']
    const forms = ids.map((dossierId) => () => ({ ...form(world), dossierId }))
    const { answers, changed } = await attempts(action, forms)
    expect(changed).toBe(false)
    for (const answer of answers) expect(answer).toEqual({ ...answers[0], code: 'not-found' })
  })

  it('works for its owner, once: the second time nothing is left to do', async () => {
    await enter(world.owner)
    const fields = form(world)
    const done = await attempt(action, fields)
    expect(done.changed).toBe(!changesNothing)
    expect(done.code).toMatch(/^ok$|^→ \/en\/dossiers/)
    const again = await attempt(action, fields)
    expect(again).toMatchObject({ changed: false })
    expect(['ok', 'not-found', done.code]).toContain(again.code)
  })
})

describe.each(Object.entries({ ...PERSON_FORMS, ...REFUSED_FORMS }))('%s', (_, { action, form }) => {
  it('is closed to whoever is not signed in', async () => {
    expect(await attempt(action, form(theirWorld))).toMatchObject({ code: 'signed-out', changed: false })
  })
})

describe.each(Object.entries(STAFF_FORMS))('%s', (_, { action, form, first, roles }) => {
  let world: World & { work: Work }
  beforeAll(async () => {
    const [base, work] = [await aWorld(await aPerson()), await aWork()]
    world = { ...base, work }
    await first?.(world)
  })

  it('is closed to whoever is not signed in, and to staff without their second factor', async () => {
    expect(await attempt(action, form(world))).toMatchObject({ code: 'signed-out', changed: false })
    await enter(world.work.manager)
    expect(await attempt(action, form(world))).toMatchObject({ code: 'second-factor', changed: false })
  })

  it('answers everybody who is not of the agency as though there were none', async () => {
    const outside: (Person | Staff)[] = [
      await aPerson(),
      world.owner,
      world.work.former,
      await aStaff(await anAgency(), 'manager'),
    ]
    const slugs = [world.work.slug, `agency-${newId()}`, '', 'x', `${world.work.slug}'`, '\u0000', '../x']
    const forms = outside.flatMap((person) =>
      slugs.map((agency, index) => async () => {
        if (index === 0) await enterAsStaff(person)
        return { ...form(world), agency }
      }),
    )
    const { answers, changed } = await attempts(action, forms)
    expect(changed).toBe(false)
    for (const answer of answers) expect(answer).toEqual({ ...answers[0], code: 'not-found' })
  })

  it('does nothing for a role that it is not for', async () => {
    const { manager, caseWorker, viewer } = world.work
    for (const person of [manager, caseWorker, viewer].filter(({ role }) => !roles.includes(role))) {
      await enterAsStaff(person)
      expect(await attempt(action, form(world)), person.role).toMatchObject({ code: 'not-found', changed: false })
    }
  })

  it('finds only the clients who share with the agency at this moment', async () => {
    // Some are about the agency alone.
    if (!('dossierId' in form(world))) return
    await enterAsStaff(world.work.manager)
    const consented = eq(consents.dossierId, world.work.client)
    const consent = (revokedAt: Date | null) =>
      asActor(systemActor('test'), (tx) => tx.update(consents).set({ revokedAt }).where(consented))
    await consent(now())
    const ids = [world.work.client, elsewhere.client, world.dossierId, newId(), 'x', '']
    const forms = ids.map((dossierId) => () => ({ ...form(world), dossierId }))
    const { answers, changed } = await attempts(action, forms)
    expect(changed).toBe(false)
    for (const answer of answers) expect(answer).toEqual({ ...answers[0], code: 'not-found' })
    await consent(null)
  })

  it('works for whom it is for, once: the second time nothing is left to do', async () => {
    await enterAsStaff(world.work.manager)
    const fields = form(world)
    const done = await attempt(action, fields)
    expect(done.changed).toBe(true)
    expect(done.code).toMatch(/^ok$|^→ \/en\/agencies/)
    const again = await attempt(action, fields)
    expect(again.changed).toBe(false)
    expect(['ok', 'not-found', done.code]).toContain(again.code)
  })
})

it('reads of somebody else’s dossier answer as for none', async () => {
  const { dossierId } = await aWorld(await aPerson())
  const outcome = (read: Promise<unknown>) => read.catch(({ code }: { code: string }) => code)
  const reads = (id: string) => [
    getDossier(stranger, id, 'en'),
    getFiling(stranger, id, 'en'),
    listReminders(stranger, id),
    listNotes(stranger, id),
    listLetters(stranger, id, 'en'),
    getLetter(stranger, { dossierId: id, letter: 'complaint_silence', locale: 'en' }),
    listCards(stranger, id, 'en'),
    getAnswerForm(stranger, id, 'age', 'en'),
    getSharing(stranger, id),
    listProgressLinks(stranger, id),
    getConsent(stranger, id, 'demo-relocation'),
    previewAnswer(stranger, { dossierId: id, fact: 'age', value: ['30'], locale: 'en' }),
  ]
  const theirs = await Promise.all(reads(dossierId).map(outcome))
  const none = await Promise.all(reads(newId()).map(outcome))
  expect(theirs).toEqual(none)
  expect(new Set(theirs)).toEqual(new Set([null, 'not-found']))
})
