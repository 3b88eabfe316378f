import { expect, it } from 'vitest'
import { useDatabase } from '#tests/database.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { proveZones, ZONES } from './zones.ts'

useDatabase()
setMailEnvironment()

const [COUNT, DAYS] = process.env.PROVE ? [10, 400] : [4, 12]

it('one mail on each local date that is due, in the daytime, none on a holiday but for a legal limit', {
  timeout: 1_800_000,
}, async () => {
  const { mails, ...proof } = await proveZones(ZONES.toReversed().slice(0, COUNT), DAYS)
  console.log(`zones: ${JSON.stringify({ mails, ...proof })}`)
  const none = { missing: [], unwanted: [], twice: [], atNight: [], onFreeDays: [] }
  expect(proof).toEqual({ zones: COUNT, days: DAYS, ...none })
  expect(mails).toBeGreaterThanOrEqual(COUNT * Math.floor(DAYS / 5))
})
