import { createTranslator } from 'use-intl/core'
import type { Day } from '#content/schema.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { longDate } from './long-date.ts'
import { type MailBlock, type MailText, renderMail } from './render-mail.ts'

export type StaffDigestLine = {
  kind: 'waiting' | 'broken' | 'today' | 'help' | 'bounced' | 'silent' | 'idle'
  /** As it is to be read: "12", "1000+". */
  count: string
  /** The oldest promise of those who wait. */
  day: Day | null
  urls: readonly string[]
}

type StaffDigest = {
  agency: string
  day: Day
  /** Promises broken for two working days, for managers. */
  escalated: { count: string; url: string } | null
  parts: readonly { part: 'mine' | 'nobody'; lines: readonly StaffDigestLine[] }[]
  /** Where it is switched off. Null in what only managers get, and always do. */
  stopUrl: string | null
}

/** The digest of a working day for one of an agency's staff: how many, and where to see who. */
export function staffDigestMail(locale: Locale, { agency, day, escalated, parts, stopUrl }: StaffDigest): MailText {
  const t = createTranslator({ locale, messages: messagesFor(locale), namespace: 'mail.staffDigest' })
  const blocks: MailBlock[] = [{ kind: 'text', text: t('intro', { agency, day: longDate(day, locale) }) }]
  if (escalated) {
    blocks.push(
      { kind: 'heading', text: t('escalated.title') },
      { kind: 'text', text: t('escalated.text', { count: escalated.count }) },
      { kind: 'link', label: t('escalated.open'), url: escalated.url },
    )
  }
  for (const { part, lines } of parts) {
    blocks.push({ kind: 'heading', text: t(`parts.${part}`) })
    for (const { kind, count, day: promised, urls } of lines) {
      const oldest = promised ? ` ${t('oldest', { day: longDate(promised, locale) })}` : ''
      blocks.push({ kind: 'text', text: `${t(`lines.${kind}`, { count })}${oldest}` })
      blocks.push(
        ...urls.map((url, index): MailBlock => {
          const label =
            kind === 'waiting' || kind === 'silent' ? t(`open.${kind}`) : t('open.one', { number: index + 1 })
          return { kind: 'link', label, url }
        }),
      )
    }
  }
  blocks.push({ kind: 'small', text: t(stopUrl ? 'why' : 'whyManager') })
  if (stopUrl) blocks.push({ kind: 'link', label: t('stop'), url: stopUrl })
  return renderMail(locale, t('subject', { agency }), blocks)
}
