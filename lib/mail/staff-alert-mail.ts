import { createTranslator } from 'use-intl/core'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { type MailText, renderMail } from './render-mail.ts'

/** That something of a client should be seen today, or that one has withdrawn. Neither who nor what: the page says it. */
export function staffAlertMail(locale: Locale, what: 'needsYou' | 'withdrawn', link: string): MailText {
  const t = createTranslator({ locale, messages: messagesFor(locale), namespace: 'mail.staffAlert' })
  return renderMail(locale, t(`${what}.subject`), [
    { kind: 'text', text: t(`${what}.text`) },
    { kind: 'link', label: t('open'), url: link },
    { kind: 'small', text: t('why') },
  ])
}
