import { createTranslator } from 'use-intl/core'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { type MailText, renderMail } from './render-mail.ts'

type SignInMail = {
  /** Six digits. */
  code: string
  /** The whole address of the page whose button signs in. */
  link: string
  /** The device that asked, in a few words of ours; null where it did not say. */
  device: string | null
  /** How long both work. */
  minutes: number
}

/** The mail that signs a person in: a code to type, or a link to a page with one button. */
export function signInMail(locale: Locale, { code, link, device, minutes }: SignInMail): MailText {
  const t = createTranslator({ locale, messages: messagesFor(locale), namespace: 'mail.signIn' })
  return renderMail(locale, t('subject'), [
    { kind: 'text', text: device ? t('askedFrom', { device: oneLine(device) }) : t('asked') },
    { kind: 'text', text: t('typeCode') },
    { kind: 'code', text: `${code.slice(0, 3)} ${code.slice(3)}` },
    { kind: 'text', text: t('orOpen', { minutes }) },
    { kind: 'text', text: t('notYou') },
    { kind: 'link', label: t('open'), url: link },
  ])
}

function oneLine(text: string): string {
  return text.replace(/\p{C}+/gu, ' ').slice(0, 80)
}
