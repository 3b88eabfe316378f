import { createTranslator } from 'use-intl/core'
import type { Locale } from './locales.ts'
import { type Messages, messagesFor } from './messages.ts'

/** A sentence for an error code; the general one where the code has none. */
export function errorText(locale: Locale, code: string): string {
  const codes = messagesFor(locale).errors
  return translate(locale, 'errors', Object.hasOwn(codes, code) ? (code as keyof Messages['errors']) : 'unavailable')
}

/** A sentence for what is wrong with a field; `words` are what it names. */
export function fieldErrorText(locale: Locale, code: string, words?: Record<string, string>): string {
  const codes = messagesFor(locale).fieldErrors
  return translate(
    locale,
    'fieldErrors',
    Object.hasOwn(codes, code) ? (code as keyof Messages['fieldErrors']) : 'invalid',
    words,
  )
}

/** A sentence for a code as an address carries it, which may be about an uploaded table. */
export function problemText(locale: Locale, code: string): string {
  return code.startsWith('table-') ? fieldErrorText(locale, code) : errorText(locale, code)
}

function translate(
  locale: Locale,
  namespace: 'errors' | 'fieldErrors',
  key: string,
  words?: Record<string, string>,
): string {
  const t = createTranslator({ locale, messages: messagesFor(locale) as Record<string, unknown>, namespace }) as (
    key: string,
    words?: Record<string, string>,
  ) => string
  return t(key, words)
}
