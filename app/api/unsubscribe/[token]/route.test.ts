import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { reminderPauses } from '#db/schema/reminders.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { keepMailTokens, newMailToken } from '#lib/reminders/mail-token.ts'
import { useDatabase } from '#tests/database.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { newDossier, newPerson } from '#tests/reminder-people.ts'
import { GET, POST } from './route.ts'

useDatabase()
setMailEnvironment()

let dossierId: string
let token: string
beforeAll(async () => {
  const person = await newPerson()
  dossierId = await newDossier(person, new Date('2026-11-23T13:20:00Z'))
  const scope = { action: 'stop_kind', dossierId, kind: 'items_to_get' } as const
  const made = newMailToken(person.userId, [scope], null)
  token = made.token
  await asActor(systemActor('test'), (tx) => keepMailTokens(tx, made.rows))
})

// Neither cookie nor Origin: a mail program sends none.
const post = (name: string, body: string) =>
  POST(
    new Request(`https://complet.example/api/unsubscribe/${name}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }),
    { params: Promise.resolve({ token: name }) },
  )

const pauses = () => database().select().from(reminderPauses).where(eq(reminderPauses.dossierId, dossierId))

describe('one-click unsubscribing', () => {
  it('does nothing on GET, nor on a POST that is not the one click', async () => {
    const answer = GET()
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
    for (const body of ['', 'List-Unsubscribe=Two-Clicks', 'x=1']) expect((await post(token, body)).status).toBe(400)
    expect(await pauses()).toHaveLength(0)
  })

  it('does nothing for a token that it does not know', async () => {
    expect((await post(`${token}x`, 'List-Unsubscribe=One-Click')).status).toBe(404)
    expect(await pauses()).toHaveLength(0)
  })

  it('stops the kind at once, and twice without harm', async () => {
    expect((await post(token, 'List-Unsubscribe=One-Click')).status).toBe(200)
    expect((await post(token, 'List-Unsubscribe=One-Click')).status).toBe(200)
    expect(await pauses()).toMatchObject([{ kind: 'items_to_get', untilOn: null, endedAt: null }])
  })
})
