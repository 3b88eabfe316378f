import compile from 'icu-minify/compile'
import en from '#messages/en.json' with { type: 'json' }
import fr from '#messages/fr.json' with { type: 'json' }
import type { Locale } from './locales.ts'

export type Messages = typeof en

// next.config.ts takes the parser of texts out of the pages' server: parsing them for each page was a tenth of its work.
const isParsedOnce = process.env.NEXT_RUNTIME !== undefined
const messages: Record<Locale, Messages> = isParsedOnce ? { en: parsed(en), fr: parsed(fr) } : { en, fr }

export function messagesFor(locale: Locale): Messages {
  return messages[locale]
}

// A text without values stays the text it is; others become what the formatter reads, and are not for reading otherwise.
function parsed<T extends object>(texts: T): T {
  const entries = Object.entries(texts).map(([name, text]) => [
    name,
    typeof text === 'string' ? compile(text) : parsed(text as object),
  ])
  return Object.fromEntries(entries) as T
}
