import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { DEFAULT_LOCALE, LOCALES } from './locales.ts'
import { messagesFor } from './messages.ts'

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = hasLocale(LOCALES, asked) ? asked : DEFAULT_LOCALE
  return { locale, messages: messagesFor(locale), timeZone: 'Europe/Paris' }
})
