import { expect, test } from 'vitest'
import { proveDatabaseKills } from '#scripts/prove/database-kills.ts'

const KILLS = process.env.PROVE ? 25 : 3

test('kill -9 of the database under writers loses nothing acknowledged and mixes nothing up', {
  timeout: KILLS * 40_000,
}, async () => {
  const proof = await proveDatabaseKills(KILLS)
  console.log(`database kills: ${JSON.stringify(proof)}`)
  expect(proof).toMatchObject({ kills: KILLS, lost: 0, halves: 0, foreign: 0 })
  expect(proof.acknowledged).toBeGreaterThan(KILLS * 30)
  expect(proof.refused).toBeGreaterThan(0)
  // Ten seconds is the aim of the long proof; here other tests share the machine.
  expect(proof.longestAwayMs).toBeLessThan(20_000)
})
