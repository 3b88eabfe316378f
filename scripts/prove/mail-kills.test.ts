import { expect, it } from 'vitest'
import { useDatabase } from '#tests/database.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { proveMailKills } from './mail-kills.ts'

useDatabase()
setMailEnvironment()

it('a worker killed while handing a reminder over: it arrives, under one Message-ID', {
  timeout: 120_000,
}, async () => {
  const proof = await proveMailKills(5)
  expect(proof).toMatchObject({
    kills: { 'before the message': 2, 'before the answer': 2, 'after the answer': 1 },
    people: 5,
    reached: 5,
    withTwoIds: 0,
  })
  expect(proof.mostCopies).toBeLessThanOrEqual(1)
  // The second moment leaves a mail that was taken and not recorded: without copies nothing would have been proved.
  expect(proof.copies).toBeGreaterThanOrEqual(2)
})
