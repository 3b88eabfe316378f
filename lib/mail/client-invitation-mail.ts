import { createTranslator } from 'use-intl/core'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { type MailText, renderMail } from './render-mail.ts'

type Invitation = {
  agency: string
  /** The whole address of the page that says what would be shared. */
  link: string
  /** The last day on which it is open. */
  until: string
}

/** The mail in which an agency invites a client: who asks, and the link; nothing about the client. */
export function clientInvitationMail(locale: Locale, { agency, link, until }: Invitation): MailText {
  const t = createTranslator({ locale, messages: messagesFor(locale), namespace: 'sharing.mail' })
  return renderMail(locale, t('subject', { agency }), [
    { kind: 'text', text: t('text', { agency }) },
    { kind: 'text', text: t('until', { day: formatDay(locale, until) }) },
    { kind: 'text', text: t('notYou') },
    { kind: 'link', label: t('open'), url: link },
  ])
}
