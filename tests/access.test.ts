import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { agencyMembers, consents } from '#db/schema/agencies.ts'
import { type Person, type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { SESSION_COOKIE } from '#lib/auth/cookies.ts'
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
  type World,
} from '#tests/action-forms.ts'
import { useDatabase } from '#tests/database.ts'
import { enter, enterAsStaff } from '#tests/enter.ts'
import { anAgency, aPerson, aStaff } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { type Answer, browser, type Fields, post, request } from '#tests/next-request.ts'
import { fingerprint } from '#tests/search-database.ts'
import { readSourceFiles } from '#tests/source-files.ts'
import { aStaffWorld, CLIENT_FORMS, type StaffWorld, staffSession } from '#tests/staff-forms.ts'

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
  expect(exported.sort()).toEqual(Object.keys({ ...ACTION_FORMS, ...REFUSED_FORMS, ...CLIENT_FORMS }).sort())
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

describe.each(Object.entries(CLIENT_FORMS))('%s, of staff', (_, { action, form, first }) => {
  let world: StaffWorld
  beforeAll(async () => {
    world = await aStaffWorld()
    await first?.(world)
  })
  const attempt = async (fields: Fields) => {
    const before = await fingerprint(addresses.adminUrl)
    const answer = await post(action, fields)
    const after = await fingerprint(addresses.adminUrl)
    return { code: codeOf(answer), message: answer.state?.message, changed: before !== after }
  }
  const enterAs = async (userId: string, hasFactor = true) =>
    browser.set(SESSION_COOKIE, await staffSession(userId, hasFactor))

  it('is closed to whoever is not signed in, or has not shown a second factor', async () => {
    expect(await attempt(form(world))).toMatchObject({ code: 'signed-out', changed: false })
    await enterAs(world.staff.userId, false)
    expect(await attempt(form(world))).toMatchObject({ code: 'second-factor', changed: false })
  })

  it('answers everybody else as though there were nothing, and changes nothing', async () => {
    const refused = { code: 'not-found', changed: false }
    const elsewhere = await aStaffWorld()
    for (const { userId } of [stranger, world.client, elsewhere.staff]) {
      await enterAs(userId)
      expect(await attempt(form(world))).toMatchObject(refused)
    }
    // Of their own agency, about somebody else's client, or nobody.
    await enterAs(elsewhere.staff.userId)
    for (const dossierId of [world.dossierId, newId(), 'x', '']) {
      const fields = { ...form(world), agency: elsewhere.slug, dossierId }
      expect(await attempt(fields), dossierId).toMatchObject(refused)
    }
    await enterAs((await aStaff(world.agencyId, 'viewer')).userId)
    expect(await attempt(form(world))).toMatchObject(refused)
  })

  it('works for staff of the agency, once', async () => {
    await enterAs(world.staff.userId)
    const fields = form(world)
    const done = await attempt(fields)
    expect(done.code).toMatch(/^ok$|^→ \/en\/agencies/)
    expect(done.changed).toBe(true)
    const again = await attempt(fields)
    expect(again).toMatchObject({ changed: false, code: done.code })
  })

  it('finds nothing a moment after the client withdrew, or somebody left', async () => {
    const other = await aStaffWorld()
    await first?.(other)
    await enterAs(other.staff.userId)
    const test = systemActor('test')
    const consented = eq(consents.dossierId, other.dossierId)
    await asActor(test, (tx) => tx.update(consents).set({ revokedAt: now() }).where(consented))
    expect(await attempt(form(other))).toMatchObject({ code: 'not-found', changed: false })
    await asActor(test, (tx) => tx.update(consents).set({ revokedAt: null }).where(consented))
    const member = eq(agencyMembers.userId, other.staff.userId)
    await asActor(test, (tx) => tx.update(agencyMembers).set({ leftAt: now() }).where(member))
    expect(await attempt(form(other))).toMatchObject({ code: 'not-found', changed: false })
  })
})

describe.each(Object.entries({ ...PERSON_FORMS, ...REFUSED_FORMS }))('%s', (_, { action, form }) => {
  it('is closed to whoever is not signed in', async () => {
    const world = await aWorld(await aPerson())
    const before = await fingerprint(addresses.adminUrl)
    expect(codeOf(await post(action, form(world)))).toBe('signed-out')
    expect(await fingerprint(addresses.adminUrl)).toBe(before)
  })
})

describe.each(Object.entries(STAFF_FORMS))('%s', (_, { action, form, roles }) => {
  let world: World & { work: NonNullable<World['work']> }
  beforeAll(async () => {
    const [base, work] = [await aWorld(await aPerson()), await aWork()]
    world = { ...base, work }
  })
  const attempt = async (fields: Fields) => {
    const before = await fingerprint(addresses.adminUrl)
    const answer = await post(action, fields)
    const after = await fingerprint(addresses.adminUrl)
    return { code: codeOf(answer), message: answer.state?.message, changed: before !== after }
  }

  it('is closed to whoever is not signed in, and to staff without their second factor', async () => {
    expect(await attempt(form(world))).toMatchObject({ code: 'signed-out', changed: false })
    await enter(world.work.manager)
    expect(await attempt(form(world))).toMatchObject({ code: 'second-factor', changed: false })
  })

  it('answers everybody who is not of the agency as though there were none', async () => {
    const outside: (Person | Staff)[] = [
      stranger,
      world.owner,
      world.work.former,
      await aStaff(await anAgency(), 'manager'),
    ]
    const answers = []
    for (const person of outside) {
      browser.clear()
      await enterAsStaff(person)
      answers.push(await attempt(form(world)))
      for (const agency of [`agency-${newId()}`, '', 'x', `${world.work.slug}'`, '\u0000', '../x']) {
        answers.push(await attempt({ ...form(world), agency }))
      }
    }
    for (const answer of answers) expect(answer).toEqual({ ...answers[0], code: 'not-found', changed: false })
  })

  it('does nothing for a role that it is not for', async () => {
    const { manager, caseWorker, viewer } = world.work
    for (const person of [manager, caseWorker, viewer].filter(({ role }) => !roles.includes(role))) {
      await enterAsStaff(person)
      expect(await attempt(form(world)), person.role).toMatchObject({ code: 'not-found', changed: false })
    }
  })

  it('works for whom it is for, once: the second time nothing is left to do', async () => {
    await enterAsStaff(world.work.manager)
    const fields = form(world)
    const done = await attempt(fields)
    expect(done.changed).toBe(true)
    expect(done.code).toMatch(/^ok$|^→ \/en\/agencies/)
    const again = await attempt(fields)
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
