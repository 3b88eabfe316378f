import { headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { DEFAULT_LOCALE, isLocale } from './locales.ts'
import { messagesFor } from './messages.ts'
import { PATH_HEADER } from './path-header.ts'

/** The language is that of the address, which proxy.ts passes on with every request. */
export default getRequestConfig(async ({ locale: asked }) => {
  const path = asked === undefined ? (await headers()).get(PATH_HEADER) : null
  const locale = asked ?? path?.split('/')[1]
  const shown = isLocale(locale) ? locale : DEFAULT_LOCALE
  return { locale: shown, messages: messagesFor(shown), timeZone: 'Europe/Paris' }
})
