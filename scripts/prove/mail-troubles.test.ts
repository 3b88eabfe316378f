import { beforeEach, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { users } from '#db/schema/accounts.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import { useDatabase } from '#tests/database.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { proveMailTrouble, TROUBLES } from './mail-troubles.ts'

useDatabase()
setMailEnvironment()

const PEOPLE = process.env.PROVE ? 1_000 : 40

beforeEach(async () => {
  await database().delete(users)
  await database().delete(outgoingMails)
})

it.each(TROUBLES)(
  '%s: nothing is lost, one mail each, and no sign-in mail comes late',
  {
    timeout: 600_000,
  },
  async (trouble) => {
    const proof = await proveMailTrouble(trouble, PEOPLE)
    console.log(`mail troubles, ${trouble}: ${JSON.stringify(proof)}`)
    expect(proof).toMatchObject({ people: PEOPLE, reached: PEOPLE, withTwoIds: 0, lateSignIns: 0 })
    if (trouble !== 'clock stepped') expect(proof.troubled).toBeGreaterThan(0)
  },
)
