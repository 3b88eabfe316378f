import { writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ALL_TEXTS, CONTENT_PAIRS } from '#tests/all-texts.ts'

it('x', () => {
  writeFileSync('/tmp/alltexts.json', JSON.stringify(ALL_TEXTS))
  console.log(
    ALL_TEXTS.length,
    CONTENT_PAIRS.length,
    ALL_TEXTS.filter((x) => /^(app|comp|lib|worker)/.test(x.where)).length,
  )
  expect(1).toBe(1)
})
