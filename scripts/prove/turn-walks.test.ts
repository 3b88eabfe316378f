import { expect, it } from 'vitest'
import { walkTurns } from './turn-walks.ts'

const EVENTS = process.env.PROVE ? 40_000 : 3_000

it('whatever happens to a dossier, it is one party’s turn, and nobody’s only in the end', {
  timeout: EVENTS * 20,
}, () => {
  const seed = Number(process.env.TURN_SEED ?? Math.floor(Math.random() * 1e9))
  const { events, turns, faults } = walkTurns(EVENTS, seed)
  console.log(`turn walks: ${events} events, seed ${seed}: ${JSON.stringify(turns)}`)
  expect(faults).toEqual([])
  // Each answer was reached often enough to mean something.
  expect(Math.min(...Object.values(turns))).toBeGreaterThan(events / 500)
})
