import { expect, test } from 'vitest'
import { proveDatabaseKills } from '#scripts/prove/database-kills.ts'

// The long proof (npm run prove) kills 25 times.
test('kill -9 of the database under writers loses nothing acknowledged and mixes nothing up', {
  timeout: 120_000,
}, async () => {
  const proof = await proveDatabaseKills(3)
  expect(proof).toMatchObject({ kills: 3, lost: 0, halves: 0, foreign: 0 })
  expect(proof.acknowledged).toBeGreaterThan(100)
  expect(proof.refused).toBeGreaterThan(0)
  expect(proof.longestAwayMs).toBeLessThan(10_000)
})
