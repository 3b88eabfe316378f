import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { messagesFor } from '#lib/i18n/messages.ts'
import { CONSENT_TEXT_VERSION } from './consent-text.ts'

/** Every text that a consent was given by, in both languages. A line is added, never changed. */
const TEXTS: Readonly<Record<string, string>> = {
  '2026-11': '2ce72646d2358a1c',
  '2026-11-22': '7993aa2191450e00',
  '2026-11-22-2': '0adf3c9a1fbb7fd4',
}

it('the text that says what is shared is the one that its version stands for', () => {
  const texts = (['en', 'fr'] as const).map((locale) => messagesFor(locale).sharing.text)
  const hash = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16)
  expect(hash).toBe(TEXTS[CONSENT_TEXT_VERSION])
})
