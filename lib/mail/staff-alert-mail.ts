import { createTranslator } from 'use-intl/core'
import type { Day } from '#content/schema.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { longDate } from './long-date.ts'
import { type MailText, renderMail } from './render-mail.ts'

/** That something of a client should be seen today. Neither who nor what: the page behind the link says it. */
export function staffAlertMail(locale: Locale, link: string): MailText {
  const t = translatorFor(locale)
  return renderMail(locale, t('needsYou.subject'), [
    { kind: 'text', text: t('needsYou.text') },
    { kind: 'link', label: t('needsYou.open'), url: link },
    { kind: 'small', text: t('needsYou.why') },
  ])
}

/** That a client withdrew on a day. Not who: the agency knows nothing of them any more, and the link leads to the others. */
export function withdrawnMail(locale: Locale, day: Day, link: string): MailText {
  const t = translatorFor(locale)
  return renderMail(locale, t('withdrawn.subject'), [
    { kind: 'text', text: t('withdrawn.text', { day: longDate(day, locale) }) },
    { kind: 'link', label: t('withdrawn.open'), url: link },
    { kind: 'small', text: t('withdrawn.why') },
  ])
}

function translatorFor(locale: Locale) {
  return createTranslator({ locale, messages: messagesFor(locale), namespace: 'mail.staffAlert' })
}
