import { describe, expect, it } from 'vitest'
import { ALL_TEXTS, CONTENT_PAIRS } from '#tests/all-texts.ts'
import { ENGLISH, FRENCH, sentencesOf } from '#tests/message-texts.ts'
import { CORRECTIONS, WRONG_STATEMENTS } from '#tests/wrong-statements.ts'

const inOneLanguage = {
  en: [...CONTENT_PAIRS.map(({ en }) => en), ...[...ENGLISH.values()].flatMap(sentencesOf)],
  fr: [...CONTENT_PAIRS.map(({ fr }) => fr), ...[...FRENCH.values()].flatMap(sentencesOf)],
}

it('each of the 36 wrong statements that this product began with is looked for', () => {
  expect(WRONG_STATEMENTS).toHaveLength(36)
  expect(new Set(WRONG_STATEMENTS.map(({ wrong }) => wrong)).size).toBe(36)
})

describe.each(WRONG_STATEMENTS.map((one) => [one.wrong, one] as const))('%s', (_wrong, { never, examples, said }) => {
  it('would be caught', () => {
    expect(never.length).toBeGreaterThan(0)
    expect(examples.filter((text) => !never.some((pattern) => pattern.test(text)))).toEqual([])
    expect(never.filter((pattern) => !examples.some((text) => pattern.test(text)))).toEqual([])
  })

  it('stands nowhere', () => {
    const found = ALL_TEXTS.filter(
      ({ text }) => never.some((pattern) => pattern.test(text)) && !CORRECTIONS.some((one) => one.text.test(text)),
    )
    expect(found.map(({ where, text }) => `${where}: ${text}`).join('\n')).toBe('')
  })

  it('is put right where silence was the fault', () => {
    for (const locale of ['en', 'fr'] as const) {
      const pattern = said?.[locale]
      expect(pattern === undefined || inOneLanguage[locale].some((text) => pattern.test(text)), locale).toBe(true)
    }
  })
})

it('what is let through corrects one of them, and is in use', () => {
  const never = WRONG_STATEMENTS.flatMap((one) => one.never)
  for (const { text, why } of CORRECTIONS) {
    const meant = ALL_TEXTS.filter((one) => text.test(one.text))
    expect(why).not.toBe('')
    expect(meant.length, String(text)).toBeGreaterThan(0)
    expect(
      meant.some((one) => never.some((pattern) => pattern.test(one.text))),
      String(text),
    ).toBe(true)
  }
})
