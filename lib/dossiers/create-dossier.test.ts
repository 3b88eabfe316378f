import { describe, expect, it } from 'vitest'
import { newId } from '#lib/ids.ts'
import { getProcedure, revisionOf } from '#lib/procedures/registry.ts'
import { useDatabase } from '#tests/database.ts'
import { dossierOf, eventsOf, factsOf } from '#tests/dossier-rows.ts'
import { aDossier, aPerson, EMPLOYEE, NOON } from '#tests/factories.ts'
import { createDossier, createDossierInput } from './create-dossier.ts'
import { getDossier } from './get-dossier.ts'
import { listDossiers } from './list-dossiers.ts'

useDatabase()

const input = (more: { answers?: string; title?: string; id?: string } = {}) => ({
  id: newId(),
  procedure: 'registration',
  title: 'My registration',
  answers: 'nationalities=CN&birthCountry=CN&activity=employee',
  ...more,
})

describe('createDossier', () => {
  it('keeps every answer, who gave it and when, with the content’s revision', async () => {
    const person = await aPerson()
    const id = await aDossier(person)
    const facts = await factsOf(id)
    expect(Object.fromEntries(facts.map(({ factId, value }) => [factId, value]))).toEqual(EMPLOYEE)
    expect(facts.every(({ setBy, personId }) => setBy === person.userId && personId === '')).toBe(true)
    const procedure = getProcedure('registration')
    expect(await dossierOf(id)).toEqual({
      id,
      ownerId: person.userId,
      putOff: null,
      procedure: 'registration',
      revision: procedure && revisionOf(procedure),
      title: 'My registration',
      createdAt: NOON,
      turnSince: NOON,
    })
    expect(await eventsOf(id)).toEqual(['dossier.created'])
  })

  it('posted twice, in a row and at once, makes one', async () => {
    const person = await aPerson()
    const one = input()
    await Promise.all([createDossier(person, one, NOON), createDossier(person, one, NOON)])
    expect(await createDossier(person, one, NOON)).toBe(one.id)
    expect(await eventsOf(one.id)).toEqual(['dossier.created'])
    expect(await listDossiers(person, 'en', NOON)).toHaveLength(1)
  })

  it('never takes over somebody else’s, whose id was guessed', async () => {
    const [owner, other] = [await aPerson(), await aPerson()]
    const id = await aDossier(owner, { title: 'Theirs' })
    await expect(createDossier(other, input({ id, title: 'Mine' }), NOON)).rejects.toMatchObject({ code: 'conflict' })
    expect(await dossierOf(id)).toMatchObject({ ownerId: owner.userId, title: 'Theirs' })
    expect(await getDossier(other, id, 'en', NOON)).toBeNull()
    expect((await factsOf(id)).every(({ setBy }) => setBy === owner.userId)).toBe(true)
  })

  it('leaves out answers that the content does not take', async () => {
    const person = await aPerson()
    const answers =
      'nationalities=XX&birthCountry=CN&age=1000&arrivedOn=2026-02-31&nobody=1&__proto__=x&activity=employee&stay=?'
    const id = await createDossier(person, input({ answers }), NOON)
    const facts = Object.fromEntries((await factsOf(id)).map(({ factId, value }) => [factId, value]))
    expect(facts).toEqual({ birthCountry: 'CN', activity: ['employee'], stay: 'unknown' })
  })

  it('may begin without a single answer, and says which one comes first', async () => {
    const person = await aPerson()
    const id = await createDossier(person, input({ answers: '' }), NOON)
    const view = await getDossier(person, id, 'en', NOON)
    expect(view?.next.kind).toBe('answer')
    expect(view?.turn).toBeDefined()
  })

  it('refuses a procedure that does not exist', async () => {
    const person = await aPerson()
    const unknown = createDossier(person, { ...input(), procedure: 'citizenship' }, NOON)
    await expect(unknown).rejects.toMatchObject({ code: 'not-found' })
  })

  it('a person may keep several; each has answers of its own', async () => {
    const person = await aPerson()
    const first = await aDossier(person, { title: 'First' })
    const second = await aDossier(person, { title: 'Second', facts: { nationalities: ['IT'] } })
    const list = await listDossiers(person, 'en', NOON)
    expect(list.map(({ id, title }) => [id, title]).sort()).toEqual(
      [
        [first, 'First'],
        [second, 'Second'],
      ].sort(),
    )
    expect(await factsOf(second)).toHaveLength(1)
  })

  it('its form takes nothing but what it has', () => {
    expect(createDossierInput.safeParse(input()).success).toBe(true)
    for (const extra of ['ownerId', 'revision', 'createdAt', 'constructor']) {
      expect(createDossierInput.safeParse({ ...input(), [extra]: newId() }).success, extra).toBe(false)
    }
    for (const id of ['', 'x', "1' or '1'='1", '\u0000']) {
      expect(createDossierInput.safeParse(input({ id })).success, id).toBe(false)
    }
    expect(createDossierInput.safeParse(input({ title: '   ' })).success).toBe(false)
    expect(createDossierInput.safeParse(input({ title: 'x'.repeat(81) })).success).toBe(false)
    expect(createDossierInput.safeParse(input({ answers: 'x'.repeat(4001) })).success).toBe(false)
  })
})
