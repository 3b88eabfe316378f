import { createTranslator } from 'use-intl/core'
import type { Day } from '#content/schema.ts'
import type { MailAction, ReminderKind } from '#db/schema/values.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { longDate } from './long-date.ts'
import { type MailBlock, type MailText, renderMail } from './render-mail.ts'

export type ReminderLine = {
  kind: ReminderKind
  /** What it counts from: when it became the person's turn, the day they named, the day they set. */
  day: Day
  /** When the next one about the same comes, if nothing changes. */
  next: Day | null
  /** What follows after this one: fewer of them, or an agency takes over. */
  followedBy: 'monthly' | 'agency' | null
}

/** What one can say from a mail, besides pausing. */
export type MailAnswer = Exclude<MailAction, 'snooze_week' | 'stop_kind'>

type ReminderMail = {
  /** One for each dossier. Neither its title nor a document's name nor a text of the person's stands in a mail. */
  dossiers: readonly {
    url: string
    scheduleUrl: string
    lines: readonly ReminderLine[]
    /** `day`: where there are several of a kind, the day of the one that it is about. */
    answers: readonly { action: MailAnswer; kind: ReminderKind; day: Day | null; url: string }[]
  }[]
  snoozeUrl: string
  stops: readonly { kind: ReminderKind; url: string }[]
}

/** The one reminder mail of a day: who asks, why now, when the next comes, how to stop, and the links last. */
export function reminderMail(locale: Locale, { dossiers, snoozeUrl, stops }: ReminderMail): MailText {
  const t = translators[locale]
  const onlyPersonal = stops.every(({ kind }) => kind === 'personal')
  const isAgencys = dossiers.some(({ lines }) => lines.some(({ kind }) => kind === 'change_asked'))
  const blocks: MailBlock[] = [{ kind: 'text', text: t(isAgencys ? 'asksAgency' : 'asks') }]
  dossiers.forEach((dossier, index) => {
    const place = { number: index + 1, total: dossiers.length }
    if (dossiers.length > 1) blocks.push({ kind: 'heading', text: t('dossier', place) })
    blocks.push(...dossier.lines.map((line): MailBlock => ({ kind: 'text', text: sentences(locale, line) })))
    blocks.push({ kind: 'link', label: t('open', place), url: dossier.url })
    blocks.push(
      ...dossier.answers.map(({ action, kind, day, url }): MailBlock => {
        if (action === 'done' && day) return { kind: 'link', label: t('doneOn', { day: longDate(day, locale) }), url }
        const about = dossier.answers.some((other) => other.action === action && other.kind !== kind)
        const label = t(`answer.${action}`)
        return { kind: 'link', label: about ? `${label} (${t(`about.${kind}`)})` : label, url }
      }),
    )
    blocks.push({ kind: 'link', label: t('schedule', place), url: dossier.scheduleUrl })
  })
  blocks.push({ kind: 'text', text: t('buttons') }, { kind: 'link', label: t('snooze'), url: snoozeUrl })
  blocks.push(...stops.map(({ kind, url }): MailBlock => ({ kind: 'link', label: t(`stop.${kind}`), url })))
  return renderMail(locale, onlyPersonal ? t('subjectPersonal') : t('subject'), blocks)
}

// Kept, since a translator compiles each sentence once.
const translators = { en: translatorFor('en'), fr: translatorFor('fr') }

function translatorFor(locale: Locale) {
  return createTranslator({ locale, messages: messagesFor(locale), namespace: 'mail.reminder' })
}

function sentences(locale: Locale, { kind, day, next, followedBy }: ReminderLine): string {
  const t = translators[locale]
  const parts = [t(`why.${kind}`, { day: longDate(day, locale) })]
  if (kind !== 'personal') parts.push(t(`ends.${kind}`))
  if (followedBy) parts.push(t(followedBy === 'agency' ? 'thenAgency' : 'thenMonthly'))
  parts.push(next ? t('next', { day: longDate(next, locale) }) : t('last'))
  return parts.join(' ')
}
