import { expect, it } from 'vitest'
import { useDatabase } from '#tests/database.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { PEOPLE_A_KILL, proveMailKills } from './mail-kills.ts'

useDatabase()
setMailEnvironment()

const KILLS = process.env.PROVE ? Number(process.env.PROVE_KILLS ?? 200) : 5

it('a worker killed while handing a reminder over: it arrives, under one Message-ID', {
  timeout: KILLS * 24_000,
}, async () => {
  const proof = await proveMailKills(KILLS)
  console.log(`mail kills: ${JSON.stringify(proof)}`)
  expect(proof).toMatchObject({ people: KILLS * PEOPLE_A_KILL, reached: KILLS * PEOPLE_A_KILL, withTwoIds: 0 })
  expect(Math.min(...Object.values(proof.kills))).toBeGreaterThanOrEqual(Math.floor(KILLS / 3))
  expect(proof.mostCopies).toBeLessThanOrEqual(1)
  // The second moment leaves a mail that was taken and not recorded: without copies nothing would have been proved.
  expect(proof.copies).toBeGreaterThanOrEqual(Math.floor(KILLS / 3))
})
