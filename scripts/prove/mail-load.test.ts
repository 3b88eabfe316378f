import { expect, it } from 'vitest'
import { useDatabase } from '#tests/database.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { proveMailLoad } from './mail-load.ts'

useDatabase()
setMailEnvironment()

const PEOPLE = process.env.PROVE ? Number(process.env.PROVE_PEOPLE ?? 50_000) : 150
const FIFTEEN_MINUTES = 15 * 60

it('everybody’s reminder due at one instant: taken within fifteen minutes, each once', {
  timeout: 2 * FIFTEEN_MINUTES * 1_000,
}, async () => {
  const proof = await proveMailLoad(PEOPLE, FIFTEEN_MINUTES)
  console.log(`mail load: ${JSON.stringify(proof)}`)
  expect(proof).toMatchObject({ people: PEOPLE, accepted: PEOPLE, ids: PEOPLE, reached: PEOPLE })
  expect(proof.seconds).toBeLessThan(FIFTEEN_MINUTES)
})
