import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ALL_TEXTS } from '#tests/all-texts.ts'
import { OFFICIAL_RUNS } from '#tests/official-runs.ts'
import { ROOT } from '#tests/source-files.ts'
import { HASH_BYTES, hashOf, RUN, runsOf, wordsOf } from '#tests/word-runs.ts'

// Written by tests/write-foreign-runs.ts from the texts that this product began with and those its facts come from.
const foreign = readHashes(readFileSync(join(ROOT, 'tests/foreign-runs.bin')))
const isForeign = (run: string) => foreign.has(hashOf(run))

const allowed = new Set(OFFICIAL_RUNS.flatMap(({ text }) => runsOf(text)))

it('no text has eight words in a row of somebody else’s, but for official names', () => {
  expect(ALL_TEXTS.length).toBeGreaterThan(5_000)
  const found = ALL_TEXTS.flatMap(({ where, text }) =>
    runsOf(text)
      .filter((run) => !allowed.has(run) && isForeign(run))
      .map((run) => `${where}: ${run}`),
  )
  expect(found.join('\n')).toBe('')
})

it('every official name that is allowed is one that they have', () => {
  for (const { text, why } of OFFICIAL_RUNS) {
    expect(why, text).not.toBe('')
    expect(wordsOf(text).length, text).toBeGreaterThanOrEqual(RUN)
    expect(runsOf(text).some(isForeign), text).toBe(true)
  }
})

it('reads a text as its reader does: without case, marks and line breaks', () => {
  expect(runsOf('One, two: three\nFOUR five – six (seven) eight.')).toEqual(['one two three four five six seven eight'])
  expect(runsOf('L’acte de naissance, traduit')).toEqual([])
  expect(runsOf('a b c d e f g h i')).toHaveLength(2)
  expect(wordsOf('L’été, n° 2')).toEqual(['l', 'été', 'n', '2'])
})

it('holds what it was made from, and meets nothing by chance', () => {
  expect(foreign.size).toBeGreaterThan(20_000)
  const invented = Array.from({ length: 20_000 }, (_, index) => `w${index} a b c d e f g`)
  expect(invented.filter(isForeign)).toEqual([])
})

function readHashes(bytes: Buffer): ReadonlySet<string> {
  const text = bytes.toString('hex')
  const size = 2 * HASH_BYTES
  return new Set(Array.from({ length: text.length / size }, (_, index) => text.slice(index * size, (index + 1) * size)))
}
