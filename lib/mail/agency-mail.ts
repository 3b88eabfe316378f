import { createTranslator } from 'use-intl/core'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { type MailText, renderMail } from './render-mail.ts'

/** That an agency did something for its client, and where it stands. Nothing of what: whoever reads the mail learns no more. */
export function agencyMail(locale: Locale, what: 'wrote', link: string): MailText {
  const t = createTranslator({ locale, messages: messagesFor(locale), namespace: 'review.mail' })
  return renderMail(locale, t(`${what}.subject`), [
    { kind: 'text', text: t(`${what}.text`) },
    { kind: 'link', label: t(`${what}.open`), url: link },
    { kind: 'small', text: t('why') },
  ])
}
