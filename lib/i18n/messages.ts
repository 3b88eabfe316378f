import en from '#messages/en.json' with { type: 'json' }
import fr from '#messages/fr.json' with { type: 'json' }
import type { Locale } from './locales.ts'

export type Messages = typeof en

export function messagesFor(locale: Locale): Messages {
  return locale === 'fr' ? fr : en
}
