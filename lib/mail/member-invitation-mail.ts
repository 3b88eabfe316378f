import { createTranslator } from 'use-intl/core'
import type { AgencyRole } from '#db/schema/values.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { type MailText, renderMail } from './render-mail.ts'

type MemberInvitationMail = {
  agency: string
  /** Null where whoever invites has given no name. */
  inviter: string | null
  role: AgencyRole
  /** How long the link works. */
  days: number
  link: string
}

/** The mail that invites somebody to work for an agency: who invites, and the link. */
export function memberInvitationMail(locale: Locale, mail: MemberInvitationMail): MailText {
  const t = createTranslator({ locale, messages: messagesFor(locale), namespace: 'staff.mail' })
  const { agency, inviter, days, link } = mail
  const role = messagesFor(locale).staff.invitation.role[mail.role]
  return renderMail(locale, t('subject', { agency }), [
    { kind: 'text', text: inviter ? t('invitedBy', { agency, inviter, role }) : t('invited', { agency, role }) },
    { kind: 'text', text: t('how', { days }) },
    { kind: 'link', label: t('open'), url: link },
    { kind: 'small', text: t('notYou') },
  ])
}
