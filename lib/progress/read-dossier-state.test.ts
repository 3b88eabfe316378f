import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { consents } from '#db/schema/agencies.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { closeDossier } from '#lib/dossiers/close-dossier.ts'
import { completeStep } from '#lib/dossiers/complete-step.ts'
import { reopenDossier } from '#lib/dossiers/reopen-dossier.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { newId } from '#lib/ids.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { aConsent, aDossier, anAgency, aPerson, EMPLOYEE, NOON } from '#tests/factories.ts'
import { readDossierState } from './read-dossier-state.ts'

useDatabase()

const read = (id: string) => asActor(systemActor('test'), (tx) => readDossierState(tx, id, '2026-11-23'))

describe('readDossierState', () => {
  it('reads answers, ticks, papers and closure in one piece, each under its item’s key', async () => {
    const person = await aPerson()
    const dossierId = await aDossier(person)
    await aDossier(person, { title: 'Another', facts: {} })
    await completeStep(person, { dossierId, key: 'gather', doneOn: '2026-11-10' }, NOON)
    await setCollection(
      person,
      { dossierId, key: 'rib', version: 0, collection: 'being_obtained', expectedOn: '2026-12-12' },
      NOON,
    )
    const state = await read(dossierId)
    expect(state).toMatchObject({
      id: dossierId,
      ownerId: person.userId,
      closed: null,
      createdAt: NOON,
      turnSince: NOON,
    })
    expect(state?.answers).toEqual({ facts: EMPLOYEE, people: [] })
    expect([...(state?.completions ?? [])]).toEqual([
      ['gather', { doneOn: '2026-11-10', completedAt: NOON, completedBy: person.userId }],
    ])
    expect([...(state?.documents ?? [])]).toMatchObject([
      ['rib', { collection: 'being_obtained', expectedOn: '2026-12-12', version: 1, updatedAt: NOON }],
    ])
    expect(state?.steps.find(({ key }) => key === 'apply')).toEqual({
      key: 'apply',
      actor: 'me',
      waitsFor: ['gather', 'employer_dpae', 'address'],
      optional: false,
      marks: 'sent',
    })
  })

  it('knows whether an agency follows it at this moment', async () => {
    const dossierId = await aDossier(await aPerson())
    expect((await read(dossierId))?.agencies).toEqual([])
    await aConsent(dossierId, await anAgency())
    expect((await read(dossierId))?.agencies).toHaveLength(1)
    await database().update(consents).set({ revokedAt: NOON }).where(eq(consents.dossierId, dossierId))
    expect((await read(dossierId))?.agencies).toEqual([])
  })

  it('knows a closure that stands from one that is over', async () => {
    const person = await aPerson()
    const dossierId = await aDossier(person)
    await closeDossier(person, { dossierId, reason: 'finished' }, NOON)
    expect((await read(dossierId))?.closed).toEqual({ reason: 'finished', at: NOON })
    await reopenDossier(person, { dossierId }, NOON)
    expect((await read(dossierId))?.closed).toBeNull()
    const again = plusSeconds(NOON, 60)
    await closeDossier(person, { dossierId, reason: 'other' }, again)
    expect((await read(dossierId))?.closed).toEqual({ reason: 'other', at: again })
  })

  it('never throws on answers of another time: what the content does not know is without effect', async () => {
    const person = await aPerson()
    const id = await aDossier(person)
    for (const [fact, value] of [
      ['favouriteColour', 'blue'],
      ['age', 'old'],
      ['stay', 'forever'],
      ['nationalities', [1, 2]],
    ] as const) {
      await database().execute(sql`
        insert into dossier_facts (dossier_id, fact_id, value, set_by, set_at)
        values (${id}, ${fact}, ${JSON.stringify(value)}::jsonb, ${person.userId}, now())
        on conflict (dossier_id, person_id, fact_id) do update set value = excluded.value`)
    }
    const { age: _age, stay: _stay, nationalities: _nationalities, ...understood } = EMPLOYEE
    const state = await read(id)
    expect(state?.answers.facts).toEqual(understood)
    expect(state?.plan.nextQuestions).toEqual(expect.arrayContaining(['nationalities']))
  })

  it('is nothing where there is no such dossier', async () => {
    expect(await read(newId())).toBeNull()
  })

  it('says which procedure is missing, should the content lose one', async () => {
    const id = await aDossier(await aPerson())
    await database().update(dossiers).set({ procedure: 'lost' }).where(eq(dossiers.id, id))
    await expect(read(id)).rejects.toThrow('no procedure lost')
  })
})
