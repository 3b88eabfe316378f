import { expect, it } from 'vitest'
import { milestones } from '#db/schema/dossiers.ts'
import { type Person, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { newId } from '#lib/ids.ts'
import { useDatabase } from '#tests/database.ts'
import { aDossier, aPerson } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { personaCalled } from '#tests/persona-called.ts'
import { getLetter } from './get-letter.ts'
import { listCards } from './list-cards.ts'
import { type LetterGroup, listLetters } from './list-letters.ts'
import { reportAuthority } from './report-authority.ts'

setMailEnvironment()
useDatabase()

const AT = new Date('2026-05-11T10:00:00Z')

async function dossierOf(start: string): Promise<{ owner: Person; dossierId: string }> {
  const { facts } = personaCalled(start)
  const owner = await aPerson()
  return { owner, dossierId: await aDossier(owner, { facts, at: AT }) }
}

const record = (owner: Person, dossierId: string, kind: string, on: string) =>
  asActor(systemActor('test'), (tx) =>
    tx.insert(milestones).values({ id: newId(), dossierId, kind, on, recordedAt: AT, recordedBy: owner.userId }),
  )

const idsOf = (groups: readonly LetterGroup[], theme?: string) =>
  groups.filter((one) => theme === undefined || one.theme === theme).flatMap((one) => one.letters.map(({ id }) => id))

it('lists each letter once, by theme, none that surely does not concern the person', async () => {
  const { owner, dossierId } = await dossierOf('Mei')
  const groups = await listLetters(owner, dossierId, 'en', AT)
  const ids = idsOf(groups)
  expect(new Set(ids).size).toBe(ids.length)
  expect(idsOf(groups, 'translation')).toContain('translator_questioned')
  // An act of China is no European one.
  expect(ids).not.toContain('translation_european_act')
  expect(groups.map(({ theme }) => theme)).not.toContain('recorded')
  for (const { letters } of groups) {
    const fits = letters.map((one) => one.fits)
    expect(fits).toEqual([...fits.filter((one) => one === 'yes'), ...fits.filter((one) => one === 'perhaps')])
  }
})

it('says of a letter that may concern somebody which question decides it', async () => {
  const owner = await aPerson()
  const dossierId = await aDossier(owner, { facts: { nationalities: ['CN'] }, at: AT })
  const perhaps = (await listLetters(owner, dossierId, 'en', AT)).flatMap(({ letters }) =>
    letters.filter((one) => one.fits === 'perhaps'),
  )
  expect(perhaps.length).toBeGreaterThan(5)
  expect(perhaps.filter((one) => !one.decidedBy?.question.endsWith('?')).map(({ id }) => id)).toEqual([])
})

it('puts first what answers a refused paper', async () => {
  const { owner, dossierId } = await dossierOf('Mei')
  const report = { dossierId, key: 'sworn_translation', version: 0, authority: 'refused' as const }
  await reportAuthority(owner, { ...report, sentOn: '2026-04-01', answeredOn: '2026-05-02' }, AT)
  const [first] = await listLetters(owner, dossierId, 'en', AT)
  expect(first?.theme).toBe('recorded')
  expect(idsOf([first].flatMap((one) => one ?? []))).toContain('translator_questioned')
})

it('puts first what answers the last thing that happened, and writes its day into the letter', async () => {
  const { owner, dossierId } = await dossierOf('Mei')
  await record(owner, dossierId, 'sent', '2026-02-03')
  expect(idsOf(await listLetters(owner, dossierId, 'en', AT), 'recorded')).toContain('complaint_silence')
  await record(owner, dossierId, 'formal_notice', '2026-05-04')
  const recorded = idsOf(await listLetters(owner, dossierId, 'en', AT), 'recorded')
  expect(recorded).toContain('formal_notice')
  expect(recorded).not.toContain('complaint_silence')
  const letter = await getLetter(owner, { dossierId, letter: 'formal_notice', locale: 'en' }, AT)
  expect(letter?.known).toMatchObject({ noticeOn: '2026-05-04' })
  const [french, meaning] = [letter?.filled.paragraphs.map((one) => one.french), letter?.filled.paragraphs]
  expect(french?.join(' ')).toContain('4 mai 2026')
  expect(meaning?.map((one) => one.meaning).join(' ')).toContain('4 May 2026')
  expect(letter?.fields.map(({ id, kind }) => [id, kind])).toEqual(
    expect.arrayContaining([
      ['name', 'line'],
      ['address', 'lines'],
      ['noticeOn', 'day'],
    ]),
  )
})

it('hands no letter to somebody whom it does not concern', async () => {
  const { owner, dossierId } = await dossierOf('Mei')
  expect(await getLetter(owner, { dossierId, letter: 'translation_european_act', locale: 'en' }, AT)).toBeNull()
})

it('has cards for both uses', async () => {
  const { owner, dossierId } = await dossierOf('Mei')
  const cards = await listCards(owner, dossierId, 'fr', AT)
  expect(new Set(cards.map((one) => one.use))).toEqual(new Set(['counter', 'phone']))
  const phone = await listCards(owner, dossierId, 'en', AT)
  expect(phone.find((one) => one.id === 'phone_36_46')?.title).toContain('09\u00a074\u00a075\u00a036\u00a046')
  expect(cards.find((one) => one.id === 'hand_in')?.title).toBe('Déposer le dossier')
})
