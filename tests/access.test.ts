import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
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
import { listReminders } from '#lib/reminders/list-reminders.ts'
import { ACTION_FORMS, aWorld, DOSSIER_FORMS, PERSON_FORMS, STAFF_FORMS, type World } from '#tests/action-forms.ts'
import { useDatabase } from '#tests/database.ts'
import { enter, enterAsStaff } from '#tests/enter-session.ts'
import { aPerson } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { type Answer, browser, type Fields, post, request } from '#tests/next-request.ts'
import { fingerprint } from '#tests/search-database.ts'
import { readSourceFiles } from '#tests/source-files.ts'

vi.mock('next/headers', () => import('#tests/next-request.ts'))
vi.mock('next/cache', () => ({ refresh: () => {} }))
setMailEnvironment()
const addresses = useDatabase()

const codeOf = ({ state, to }: Answer) => state?.code ?? state?.status ?? `→ ${to}`

let stranger: Person
beforeAll(async () => {
  stranger = await aPerson()
  // A dossier of their own, so that they are nobody without rights, only somebody else.
  await aWorld(stranger)
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
  /** Posts as somebody, and tells what came of it and whether anything in the database changed. */
  const attempt = async (fields: Fields) => {
    const before = await fingerprint(addresses.adminUrl)
    const answer = await post(action, fields)
    const after = await fingerprint(addresses.adminUrl)
    return { code: codeOf(answer), message: answer.state?.message, changed: before !== after }
  }

  it('is closed to whoever is not signed in', async () => {
    expect(await attempt(form(world))).toMatchObject({ code: 'signed-out', changed: false })
  })

  it('answers somebody else as though there were no such dossier, and changes nothing', async () => {
    await enter(stranger)
    const theirs = await attempt(form(world))
    expect(theirs).toMatchObject({ code: 'not-found', changed: false })
    for (const dossierId of [newId(), 'x', '', `${world.dossierId}'`, '\u0000']) {
      expect(await attempt({ ...form(world), dossierId }), dossierId).toEqual(theirs)
    }
  })

  it('works for its owner, once: the second time nothing is left to do', async () => {
    await enter(world.owner)
    const fields = form(world)
    const done = await attempt(fields)
    expect(done.changed).toBe(!changesNothing)
    expect(done.code).toMatch(/^ok$|^→ \/en\/dossiers/)
    const again = await attempt(fields)
    expect(again).toMatchObject({ changed: false })
    expect(['ok', 'not-found', done.code]).toContain(again.code)
  })
})

describe.each(Object.entries(PERSON_FORMS))('%s', (_, { action, form }) => {
  it('is closed to whoever is not signed in', async () => {
    const world = await aWorld(await aPerson())
    const before = await fingerprint(addresses.adminUrl)
    expect(codeOf(await post(action, form(world)))).toBe('signed-out')
    expect(await fingerprint(addresses.adminUrl)).toBe(before)
  })
})

describe.each(Object.entries(STAFF_FORMS))('%s', (_, { action, form, first }) => {
  let world: World
  beforeAll(async () => {
    world = await aWorld(await aPerson())
    await first?.(world)
  })
  const attempt = async (fields: Fields) => {
    const before = await staffFingerprint()
    const answer = await post(action, fields)
    return { code: codeOf(answer), message: answer.state?.message, changed: before !== (await staffFingerprint()) }
  }
  // Its own sessions are what a request of staff may touch besides.
  const staffFingerprint = () => fingerprint(addresses.adminUrl)

  it('is closed to whoever is not signed in, and to staff before their second factor', async () => {
    expect(await attempt(form(world))).toMatchObject({ code: 'signed-out', changed: false })
    await enter(world.agency.staff)
    expect(await attempt(form(world))).toMatchObject({ code: 'second-factor', changed: false })
  })

  it('answers a client, another agency’s staff and for no agency alike, and changes nothing', async () => {
    const another = await aWorld(await aPerson())
    const answers = []
    for (const person of [world.owner, stranger, another.agency.staff]) {
      await enterAsStaff(person)
      answers.push(await attempt(form(world)))
    }
    await enterAsStaff(world.agency.staff)
    for (const agency of [another.agency.slug, 'none', '', '\u0000'])
      answers.push(await attempt({ ...form(world), agency }))
    expect(new Set(answers.map(({ message }) => message)).size).toBe(1)
    expect(answers.map(({ code, changed }) => `${code} ${changed}`)).toEqual(answers.map(() => 'not-found false'))
  })

  it('works for its staff, once', async () => {
    await enterAsStaff(world.agency.staff)
    const fields = form(world)
    expect(await attempt(fields)).toMatchObject({ code: 'ok', changed: true })
    expect(await attempt(fields)).toMatchObject({ code: 'ok', changed: false })
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
    getConsent(stranger, id, 'demo-relocation'),
    previewAnswer(stranger, { dossierId: id, fact: 'age', value: ['30'], locale: 'en' }),
  ]
  const theirs = await Promise.all(reads(dossierId).map(outcome))
  const none = await Promise.all(reads(newId()).map(outcome))
  expect(theirs).toEqual(none)
  expect(new Set(theirs)).toEqual(new Set([null, 'not-found']))
})
