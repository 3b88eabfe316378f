import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { AppError } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { useDatabase } from '#tests/database.ts'
import { aDossier, aPerson } from '#tests/factories.ts'
import { actorId, mintPerson, systemActor } from './actor.ts'
import { asActor } from './as-actor.ts'
import { reachDossier } from './reach-dossier.ts'

useDatabase()

const who = sql`select current_setting('app.user_id', true) as id, current_setting('app.role', true) as role`

describe('asActor', () => {
  it('tells the database who acts, for as long as the transaction lasts', async () => {
    const [one, other] = [await aPerson(), await aPerson()]
    const seen = await Promise.all(
      Array.from({ length: 30 }, (_, index) => {
        const actor = index % 3 === 0 ? systemActor('test') : index % 3 === 1 ? one : other
        return asActor(actor, async (tx) => {
          const [row] = await tx.execute<{ id: string; role: string }>(who)
          return row?.id === actorId(actor) && row.role === actor.kind
        })
      }),
    )
    expect(seen).toEqual(Array.from({ length: 30 }, () => true))
  })

  it('leaves nothing of an actor on the connection', async () => {
    await asActor(await aPerson(), (tx) => tx.execute(who))
    const { inTransaction } = await import('#db/transaction.ts')
    for (let round = 0; round < 12; round += 1) {
      const [row] = await inTransaction((tx) => tx.execute<{ id: string | null }>(who))
      expect(row?.id ?? '').toBe('')
    }
  })

  it('reads only, where that is asked', async () => {
    const person = await aPerson()
    const write = asActor(person, (tx) => tx.execute(sql`delete from users`), { readOnly: true })
    await expect(write).rejects.toMatchObject({ cause: { code: '25006' } })
  })

  it('undoes everything when the verb gives up', async () => {
    const person = await aPerson()
    const attempt = asActor(person, async (tx) => {
      await tx.execute(sql`update users set name = 'x' where id = ${person.userId}`)
      throw new AppError('blocked')
    })
    await expect(attempt).rejects.toMatchObject({ code: 'blocked' })
    const [row] = await asActor(person, (tx) => tx.execute(sql`select name from users where id = ${person.userId}`))
    expect(row).toEqual({ name: null })
  })
})

describe('reachDossier', () => {
  it('reaches one’s own, and for the system any', async () => {
    const person = await aPerson()
    const id = await aDossier(person)
    for (const actor of [person, systemActor('test')]) {
      for (const need of ['read', 'edit'] as const) {
        expect((await asActor(actor, (tx) => reachDossier(tx, actor, id, need))).id).toBe(id)
      }
    }
    expect((await asActor(person, (tx) => reachDossier(tx, person, id.toUpperCase(), 'read'))).id).toBe(id)
  })

  it('says the same of somebody else’s, of none, and of what is no id', async () => {
    const [owner, stranger] = [await aPerson(), await aPerson()]
    const id = await aDossier(owner)
    for (const one of [id, newId(), '', 'x', `${id} `, '\u0000', "' or 1=1 --", id.replaceAll('-', '')]) {
      for (const need of ['read', 'edit'] as const) {
        const attempt = asActor(stranger, (tx) => reachDossier(tx, stranger, one, need))
        await expect(attempt, one).rejects.toMatchObject({ code: 'not-found', message: 'not-found' })
      }
    }
  })
})

describe('an actor', () => {
  it('cannot be changed into another', async () => {
    const person = await aPerson()
    expect(() => Object.assign(person, { userId: newId() })).toThrow(TypeError)
    expect(() => Object.assign(systemActor('x'), { job: 'y' })).toThrow(TypeError)
  })

  it('has one id in the log: a person’s own, or the system’s', () => {
    const userId = newId()
    const person = mintPerson({ userId, email: 'a@b.example', name: null, locale: 'en', timeZone: 'UTC' })
    expect(actorId(person)).toBe(userId)
    expect(actorId(systemActor('a'))).toBe(actorId(systemActor('b')))
  })
})
