import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { consents } from '#db/schema/agencies.ts'
import type { Staff } from '#lib/access/actor.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { acceptPaper } from '#lib/reviews/accept-paper.ts'
import { askForChanges } from '#lib/reviews/ask-for-changes.ts'
import { undoVerdict } from '#lib/reviews/undo-verdict.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff, NOON } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { getFigures } from './get-figures.ts'
import { monthsOf } from './months-of.ts'

useDatabase()
setMailEnvironment()

const DAY = 86_400
const days = (count: number) => plusSeconds(NOON, count * DAY)
const PROMISE = { promiseDays: 2 }

let agencyId: string
let claire: Staff
beforeEach(async () => {
  agencyId = await anAgency()
  claire = await aStaff(agencyId, 'manager')
})

/** Papers that are there on Monday and looked at so many days later: accepted, or with a change asked. */
async function papers(verdicts: readonly { after: number; isAccepted: boolean; isUndone?: true }[]) {
  const ids: string[] = []
  for (const { after, isAccepted, isUndone } of verdicts) {
    const person = await aPerson()
    const dossierId = await aDossier(person)
    await aConsent(dossierId, agencyId)
    await setCollection(person, { dossierId, key: 'rib', version: 0, collection: 'have_it' }, NOON)
    const paper = { dossierId, key: 'rib', version: 1, review: 0 }
    if (isUndone) {
      await acceptPaper(claire, { ...paper, seenHow: 'email' }, NOON)
      await undoVerdict(claire, { ...paper, review: 1, words: 'Not this one' }, NOON)
      paper.review = 2
    }
    if (isAccepted) await acceptPaper(claire, { ...paper, seenHow: 'email' }, days(after))
    else await askForChanges(claire, { ...paper, reason: 'cut_off', words: 'Page 2' }, days(after))
    ids.push(dossierId)
  }
  return ids
}

const november = async () => (await getFigures(claire, PROMISE, days(5))).months.at(-1)

describe('past months', () => {
  it('say how many were accepted at the first look, in time, and how long half of them took', async () => {
    await papers([
      { after: 0, isAccepted: true },
      { after: 1, isAccepted: true },
      { after: 2, isAccepted: false },
      { after: 4, isAccepted: true, isUndone: true },
      { after: 4, isAccepted: false },
    ])
    expect(await november()).toEqual({
      month: '2026-11-01',
      papers: 5,
      acceptedShare: 60,
      keptShare: 60,
      medianDays: 2,
    })
  })

  it('say nothing of fewer than five papers', async () => {
    await papers([{ after: 0, isAccepted: true }])
    expect(await november()).toEqual({
      month: '2026-11-01',
      papers: null,
      acceptedShare: null,
      keptShare: null,
      medianDays: null,
    })
  })

  it('keep what was done for clients who have left, and hold nothing of another agency', async () => {
    const ids = await papers(Array.from({ length: 5 }, () => ({ after: 1, isAccepted: true })))
    for (const id of ids) await database().update(consents).set({ revokedAt: NOON }).where(eq(consents.dossierId, id))
    expect(await november()).toMatchObject({ papers: 5, acceptedShare: 100, keptShare: 100 })
    const other = await aStaff(await anAgency(), 'manager')
    expect((await getFigures(other, PROMISE, days(5))).months.at(-1)).toMatchObject({ papers: null })
  })

  it('are twelve, this one last', () => {
    const months = monthsOf([], 2, '2026-11-23').map(({ month }) => month)
    expect([months.length, months[0], months.at(-1)]).toEqual([12, '2025-12-01', '2026-11-01'])
  })
})

describe('what is so now', () => {
  it('counts clients who share at this moment by stage, and what waits by the promise', async () => {
    for (let client = 0; client < 5; client += 1) {
      const person = await aPerson()
      const dossierId = await aDossier(person)
      await aConsent(dossierId, agencyId)
      await setCollection(person, { dossierId, key: 'rib', version: 0, collection: 'have_it' }, NOON)
    }
    const gone = await aDossier(await aPerson())
    await aConsent(gone, agencyId)
    await database().update(consents).set({ revokedAt: NOON }).where(eq(consents.dossierId, gone))
    const { now } = await getFigures(claire, PROMISE, days(2))
    expect(now).toMatchObject({
      stages: [{ standing: 'getting_ready', clients: 5, waiting: 5, medianDays: 2 }],
      promises: { ahead: 0, today: 5, broken: 0 },
      silent: 0,
      idle: 0,
    })
    expect((await getFigures(claire, PROMISE, days(31))).now).toMatchObject({
      promises: { broken: 5 },
      silent: 5,
      idle: 5,
    })
  })

  it('makes no median of four', async () => {
    await aConsent(await aDossier(await aPerson()), agencyId)
    expect((await getFigures(claire, PROMISE, NOON)).now.stages).toMatchObject([{ clients: 1, medianDays: null }])
  })
})

it('is for managers alone', async () => {
  for (const role of ['case_worker', 'viewer'] as const) {
    const staff = await aStaff(agencyId, role)
    await expect(getFigures(staff, PROMISE, NOON)).rejects.toMatchObject({ code: 'not-found' })
  }
})
