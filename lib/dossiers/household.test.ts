import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { reviews } from '#db/schema/agencies.ts'
import { householdMembers } from '#db/schema/dossiers.ts'
import { mailboxMessages } from '#db/schema/mail.ts'
import type { Person } from '#lib/access/actor.ts'
import { getClient } from '#lib/clients/get-client.ts'
import { newId } from '#lib/ids.ts'
import { mailboxTransport } from '#lib/mail/mailbox-transport.ts'
import { encodeAnswers } from '#lib/procedures/encode-answers.ts'
import { listReminders } from '#lib/reminders/list-reminders.ts'
import { acceptPaper } from '#lib/reviews/accept-paper.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { detailsOf, eventsOf, factsOf, statusesOf } from '#tests/dossier-rows.ts'
import { registration } from '#tests/dossier-states.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff, EMPLOYEE, NOON } from '#tests/factories.ts'
import { mailRound, setMailEnvironment } from '#tests/mail-round.ts'
import { fingerprint } from '#tests/search-database.ts'
import { addToHousehold } from './add-to-household.ts'
import { answerForPerson } from './answer-for-person.ts'
import { createDossier } from './create-dossier.ts'
import { deleteFromHousehold } from './delete-from-household.ts'
import { getDossier } from './get-dossier.ts'
import { getHousehold } from './get-household.ts'
import { getHouseholdPerson } from './get-household-person.ts'
import { listPapersByPerson } from './list-papers-by-person.ts'
import { putBackInHousehold } from './put-back-in-household.ts'
import { removeFromHousehold } from './remove-from-household.ts'
import { renameInHousehold } from './rename-in-household.ts'
import { setCollection } from './set-collection.ts'

const addresses = useDatabase()
setMailEnvironment()

let priya: Person
let dossierId: string
let anika: string
let arjun: string
beforeEach(async () => {
  priya = await aPerson()
  dossierId = await aDossier(priya)
  anika = await add('Anika', 'child', '3')
  arjun = await add('Arjun', 'child', '9')
})

const UNINSURED = 'person.insured=no&person.birthCountry=IN&person.nationalities=IN'

async function add(name: string, relation: string, age = '', id = newId()): Promise<string> {
  await addToHousehold(priya, { dossierId, id, name, 'new.relation': relation, 'new.age': age }, NOON)
  await answerForPerson(priya, { dossierId, person: id, answers: UNINSURED }, NOON)
  return id
}

const view = async (locale: 'en' | 'fr' = 'en') => {
  const found = await getDossier(priya, dossierId, locale, NOON)
  if (!found) throw new Error('no dossier')
  return found
}
const formOf = async (person: string) => (await view()).documents.find(({ key }) => key === `s3705|${person}`)
const have = (person: string, version = 0) =>
  setCollection(priya, { dossierId, key: `s3705|${person}`, version, collection: 'have_it' }, NOON)
const remove = (person: string) => removeFromHousehold(priya, { dossierId, person }, NOON)
const putBack = (person: string) => putBackInHousehold(priya, { dossierId, person }, NOON)
const look = (person: string, more: Partial<Parameters<typeof getHouseholdPerson>[1]> = {}) =>
  getHouseholdPerson(priya, { dossierId, person, asked: [], remove: false, query: {}, ...more }, 'en', NOON)

describe('a household', () => {
  it('gives each child papers of their own, under the name that was chosen', async () => {
    const { documents, household } = await view()
    expect(household.map(({ who }) => who)).toEqual(['Anika', 'Arjun'])
    const forms = documents.filter(({ id }) => id === 's3705')
    expect(forms.map(({ title }) => title)).toEqual([
      'Form S3705 to attach the child – Anika',
      'Form S3705 to attach the child – Arjun',
    ])
    expect((await view('fr')).documents.find(({ person }) => person === anika)?.title).toMatch(
      /^Formulaire .* – Anika$/,
    )
  })

  it('never counts what was said of one child’s paper for another', async () => {
    await have(anika)
    expect([(await formOf(anika))?.inHand, (await formOf(arjun))?.inHand]).toEqual([true, false])
    await have(arjun)
    expect((await statusesOf(dossierId)).map(({ personId }) => personId).sort()).toEqual([anika, arjun].sort())
    const strangers = await aPerson()
    const other = await aDossier(strangers)
    const wrong = { dossierId: other, key: `s3705|${anika}`, version: 0, collection: 'have_it' } as const
    await expect(setCollection(strangers, wrong, NOON)).rejects.toThrow('not-found')
  })

  it('lists what is handed in person by person, what is nobody’s own first', async () => {
    await have(arjun)
    const sheets = await listPapersByPerson(priya, dossierId, 'en', NOON)
    expect(sheets.map(({ who }) => who)).toEqual([null, 'Anika', 'Arjun'])
    // Named to the office, in French, where they have no name here.
    const id = newId()
    const answers = `${encodeAnswers(registration(), EMPLOYEE)}&p1.relation=child&p1.age=9&p1.insured=no`
    await createDossier(priya, { id, procedure: 'registration', title: 'Mine', answers }, NOON)
    expect((await listPapersByPerson(priya, id, 'en', NOON)).map(({ who }) => who)).toContain('Enfant, 9\u00a0ans')
    expect(sheets[2]?.papers.map(({ french, inHand }) => [french, inHand])).toEqual([
      ['Formulaire S3705 de rattachement de l’enfant', true],
      ['Acte qui relie l’enfant au parent', false],
    ])
  })

  it('is made from what was said before there was an account, without names', async () => {
    const id = newId()
    const people = 'p1.relation=spouse&p1.insured=no&p4.relation=child&p4.age=3&p4.insured=no&p4.name=Anika'
    const answers = `nationalities=IN&birthCountry=IN&activity=employee&${people}`
    await createDossier(priya, { id, procedure: 'registration', title: 'Mine', answers }, NOON)
    const made = await getDossier(priya, id, 'en', NOON)
    expect(made?.household.map(({ who, hasName }) => [who, hasName])).toEqual([
      ['your spouse or partner', false],
      ['your child, 3', false],
    ])
    const members = await database().select().from(householdMembers).where(eq(householdMembers.dossierId, id))
    expect(members.map(({ name }) => name)).toEqual(['', ''])
  })

  it('asks of somebody new who they are, and the age where it tells', async () => {
    const post = (more: object) =>
      addToHousehold(priya, { dossierId, id: newId(), name: 'Rohan', ...more }, NOON).catch((error) => error.field)
    expect(await post({})).toEqual({ name: 'new.relation', code: 'required' })
    expect(await post({ 'new.relation': 'child' })).toEqual({ name: 'new.age', code: 'required' })
    expect(await post({ 'new.relation': 'child', 'new.age': 'x' })).toEqual({ name: 'new.age', code: 'not-a-number' })
    expect(await post({ 'new.relation': 'spouse' })).toMatch(/^[\da-f-]{36}$/)
  })

  it('holds twenty people, removed ones among them', async () => {
    for (let count = 2; count < 20; count += 1) await add(`Child ${count}`, 'child', '5')
    await remove(anika)
    await expect(add('One more', 'child', '5')).rejects.toMatchObject({ field: { code: 'too-many-people' } })
  })
})

describe('adding, renaming and answering', () => {
  it('twice, in a row and at once, are once', async () => {
    const id = newId()
    const same = { dossierId, id, name: 'Rohan', 'new.relation': 'spouse' }
    const before = (await eventsOf(dossierId)).length
    await Promise.all([addToHousehold(priya, same, NOON), addToHousehold(priya, same, NOON)])
    await addToHousehold(priya, same, NOON)
    const name = { dossierId, person: id, name: 'Rohan K.' }
    await Promise.all([renameInHousehold(priya, name, NOON), renameInHousehold(priya, name, NOON)])
    const answers = { dossierId, person: id, answers: 'person.insured=yes' }
    await Promise.all([answerForPerson(priya, answers, NOON), answerForPerson(priya, answers, NOON)])
    const told = (await eventsOf(dossierId)).slice(before)
    expect(told).toEqual(['household.added', 'household.renamed', 'household.answered'])
    expect(await detailsOf(dossierId, 'household.renamed')).toEqual({ person: id })
    expect((await view()).household.map(({ who }) => who)).toEqual(['Anika', 'Arjun', 'Rohan K.'])
  })

  it('takes nobody of another dossier for its own', async () => {
    const stranger = await aPerson()
    const theirs = await aDossier(stranger)
    const wrong = { dossierId: theirs, person: anika }
    for (const attempt of [
      () => renameInHousehold(stranger, { ...wrong, name: 'X' }, NOON),
      () => answerForPerson(stranger, { ...wrong, answers: 'person.age=4' }, NOON),
      () => removeFromHousehold(stranger, wrong, NOON),
      () => putBackInHousehold(stranger, wrong, NOON),
      () => deleteFromHousehold(stranger, { ...wrong, sure: 'yes' }, NOON),
    ]) {
      await expect(attempt()).rejects.toThrow('not-found')
    }
    const taken = { dossierId: theirs, id: anika, name: 'X', 'new.relation': 'spouse' }
    await expect(addToHousehold(stranger, taken, NOON)).rejects.toThrow('conflict')
    expect(await getHousehold(stranger, dossierId, 'en', NOON)).toBeNull()
    expect(await getHouseholdPerson(stranger, { ...wrong, asked: [], remove: false, query: {} }, 'en', NOON)).toBeNull()
    expect((await view()).household).toHaveLength(2)
  })

  it('shows beforehand what an answer changes, and takes none that its question does not', async () => {
    const before = await fingerprint(addresses.adminUrl)
    const asked = ['person.relation', 'person.age']
    const grown = await look(anika, { asked, query: { 'person.relation': 'child', 'person.age': '18' } })
    if (grown?.preview?.kind !== 'answers') throw new Error('no preview')
    expect(grown.preview.answers).toBe('person.relation=child&person.age=18')
    expect(grown.preview.effects.removed.map(({ title }) => title)).toContain('Form S3705 to attach the child – Anika')
    const wrong = await look(anika, { asked, query: { 'person.relation': 'child', 'person.age': '200' } })
    expect(wrong?.preview).toBeNull()
    expect(wrong?.questions.find(({ name }) => name === 'person.age')?.fault).toBe('out-of-range')
    expect(await fingerprint(addresses.adminUrl)).toBe(before)
    const refused = { dossierId, person: anika, answers: 'person.age=200' }
    await expect(answerForPerson(priya, refused, NOON)).rejects.toThrow('out-of-range')
  })
})

describe('removing somebody', () => {
  it('says beforehand what goes, keeps it, and putting back restores everything', async () => {
    await have(anika)
    const [before, statuses, facts] = [await view(), await statusesOf(dossierId), await factsOf(dossierId)]
    const shown = await look(anika, { remove: true })
    expect(shown?.preview?.effects.removed).toContainEqual(
      expect.objectContaining({
        key: `s3705|${anika}`,
        title: 'Form S3705 to attach the child – Anika',
        hasActs: true,
      }),
    )
    expect(shown?.preview?.effects.added).toEqual([])
    await remove(anika)
    const without = await view()
    expect(without.household.map(({ who }) => who)).toEqual(['Arjun'])
    expect(without.documents.some(({ person }) => person === anika)).toBe(false)
    expect(without.archived.map(({ title }) => title)).toEqual(['Form S3705 to attach the child – Anika'])
    expect((await getHousehold(priya, dossierId, 'en', NOON))?.removed).toEqual([
      { id: anika, who: 'Anika', removedAt: NOON },
    ])
    await expect(have(anika, 1)).rejects.toThrow('not-found')
    await expect(answerForPerson(priya, { dossierId, person: anika, answers: 'person.age=4' }, NOON)).rejects.toThrow(
      'not-found',
    )
    await putBack(anika)
    expect(await statusesOf(dossierId)).toEqual(statuses)
    expect(await factsOf(dossierId)).toEqual(facts)
    const shape = ({ archived, documents, household }: Awaited<ReturnType<typeof view>>) =>
      JSON.stringify({ archived, household, documents: documents.map(({ key, label, title }) => [key, label, title]) })
    expect(shape(await view())).toBe(shape(before))
  })

  it('twice, in a row and at once, is once; so is putting back', async () => {
    const before = (await eventsOf(dossierId)).length
    await Promise.all([remove(anika), remove(anika)])
    await remove(anika)
    await Promise.all([putBack(anika), putBack(anika)])
    await putBack(anika)
    expect((await eventsOf(dossierId)).slice(before)).toEqual(['household.removed', 'household.put-back'])
  })

  it('leaves the others as they were', async () => {
    await have(arjun)
    const before = await formOf(arjun)
    await remove(anika)
    expect(JSON.stringify(await formOf(arjun))).toBe(JSON.stringify(before))
  })
})

describe('deleting for good', () => {
  const erase = (person: string) => deleteFromHousehold(priya, { dossierId, person, sure: 'yes' }, NOON)

  it('is for whoever was removed, and takes name, answers and all that was said of their papers', async () => {
    const agencyId = await anAgency()
    const claire = await aStaff(agencyId)
    await aConsent(dossierId, agencyId)
    await have(anika)
    await have(arjun)
    await acceptPaper(claire, { dossierId, key: `s3705|${anika}`, version: 1, review: 0, seenHow: 'in_person' }, NOON)
    await expect(erase(anika)).rejects.toThrow('conflict')
    await remove(anika)
    await erase(anika)
    expect((await factsOf(dossierId)).filter(({ personId }) => personId === anika)).toEqual([])
    expect((await statusesOf(dossierId)).map(({ personId }) => personId)).toEqual([arjun])
    const said = await database().select().from(reviews).where(eq(reviews.dossierId, dossierId))
    expect(said).toEqual([])
    expect(await view()).toMatchObject({ archived: [], household: [{ who: 'Arjun' }] })
    expect(await detailsOf(dossierId, 'household.deleted')).toEqual({ person: anika })
    await expect(erase(anika)).rejects.toThrow('not-found')
    await expect(putBack(anika)).rejects.toThrow('not-found')
  })
})

describe('to an agency', () => {
  const open = async (scope: ('steps' | 'documents')[]) => {
    const agencyId = await anAgency()
    const claire = await aStaff(agencyId)
    await aConsent(dossierId, agencyId, scope)
    await removeFromHousehold(priya, { dossierId, person: arjun }, plusSeconds(NOON, 1))
    return getClient(claire, { promiseDays: 2 }, dossierId, 'en', plusSeconds(NOON, 60))
  }

  it('a name is shown with the papers', async () => {
    await have(arjun)
    const seen = await open(['steps', 'documents'])
    expect(seen?.dossier.documents.map(({ title }) => title)).toContain('Form S3705 to attach the child – Anika')
    expect(seen?.dossier.archived[0]?.title).toContain('Arjun')
    expect(seen?.history.map(({ action }) => action)).toContain('household.removed')
  })

  it('and without the papers no name is read: a child is a child of some age', async () => {
    await have(arjun)
    const seen = await open(['steps'])
    expect(JSON.stringify(seen)).not.toMatch(/Anika|Arjun/)
    expect(seen?.dossier.household).toEqual([{ id: anika, who: 'child, 3', hasName: false }])
    expect(seen?.dossier.plan.warnings.map(({ title }) => title).join()).toContain(' – child, 3')
  })
})

it('a mail about a child’s paper names neither the child nor the paper', async () => {
  const got = { collection: 'being_obtained', expectedOn: '2026-11-24' } as const
  await setCollection(priya, { dossierId, key: `s3705|${anika}`, version: 0, ...got }, NOON)
  await mailRound(mailboxTransport(), new Date('2026-11-24T09:00:00Z'))
  const [mail] = await database().select().from(mailboxMessages).where(eq(mailboxMessages.toAddress, priya.email))
  expect(mail?.textBody).toContain('24 November 2026')
  expect(JSON.stringify(mail)).not.toMatch(/Anika|Arjun|child|S3705/i)
  const { upcoming = [], past = [] } = (await listReminders(priya, dossierId, NOON)) ?? {}
  expect([...upcoming, ...past].map(({ item }) => item)).toContain(`s3705|${anika}`)
})
