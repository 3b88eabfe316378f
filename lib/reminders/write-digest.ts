import { REMINDER_KINDS, type ReminderKind } from '#db/schema/values.ts'
import { env } from '#lib/env.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { type ReminderLine, reminderMail } from '#lib/mail/reminder-mail.ts'
import type { MailText } from '#lib/mail/render-mail.ts'
import { todayIn } from '#lib/pure/calendar-day.ts'
import { routes } from '#lib/routes.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import type { Judged } from './judge-deliveries.ts'
import { mailAnswers } from './mail-answers.ts'
import { newMailToken, type TokenRow } from './mail-token.ts'
import { isSameSeries, type PlannedDelivery } from './schedule-of.ts'

type Recipient = { id: string; email: string; locale: Locale; timeZone: string }

const THIRTY_DAYS = 30 * 24 * 3_600

type Digest = MailText & {
  unsubscribeUrl: string
  /** To be kept with the mail. */
  tokens: TokenRow[]
}

/** The text of a reminder mail with its buttons' tokens. Every link starts from the configured address. */
export function writeDigest(recipient: Recipient, due: readonly Judged[], at: Instant): Digest {
  const { locale } = recipient
  const carried = due.toSorted((one, other) => urgencyOf(one) - urgencyOf(other))
  const tokens: TokenRow[] = []
  const tokenFor = (action: 'snooze_week' | 'stop_kind', which: readonly Judged[], expiresAt: Instant | null) => {
    const { token, rows } = newMailToken(recipient.id, scopesOf(which, action), expiresAt)
    tokens.push(...rows)
    return token
  }
  const snooze = tokenFor('snooze_week', carried, expiryOf(carried, at))
  const unsubscribe = tokenFor('stop_kind', carried, null)
  const byKind = Map.groupBy(carried, ({ delivery }) => delivery.kind)
  const stops = [...byKind].map(([kind, ofKind]) => {
    const token = byKind.size === 1 ? unsubscribe : tokenFor('stop_kind', ofKind, null)
    return { kind, url: ours(routes.mailAction(locale, token)) }
  })
  const dossiers = [...Map.groupBy(carried, ({ delivery }) => delivery.dossierId)].map(([id, here]) => ({
    answers: mailAnswers(here, todayIn('Europe/Paris', at)).map(({ action, kind, day, scope }) => {
      const made = newMailToken(recipient.id, [scope], expiryOf(here, at))
      tokens.push(...made.rows)
      return { action, kind, day, url: ours(routes.mailAction(locale, made.token)) }
    }),
    url: ours(routes.dossier(locale, id)),
    scheduleUrl: ours(routes.dossierReminders(locale, id)),
    lines: linesOf(here, recipient),
  }))
  const mail = reminderMail(locale, { dossiers, stops, snoozeUrl: ours(routes.mailAction(locale, snooze)) })
  return { ...mail, unsubscribeUrl: ours(routes.unsubscribe(unsubscribe)), tokens }
}

function urgencyOf({ delivery }: Judged): number {
  return REMINDER_KINDS.indexOf(delivery.kind)
}

function ours(path: string): string {
  return `${env().authUrl}${path}`
}

function scopesOf(carried: readonly Judged[], action: 'snooze_week' | 'stop_kind') {
  const scopes = carried.map(({ delivery: { dossierId, kind } }) => ({ action, dossierId, kind }))
  return [...new Map(scopes.map((scope) => [`${scope.dossierId}|${scope.kind}`, scope])).values()]
}

// "Not this week" is over when the next reminder comes, or after thirty days.
function expiryOf(carried: readonly Judged[], at: Instant): Instant {
  const nexts = carried.flatMap((judged) => nextOf(judged)?.dueAt.getTime() ?? [])
  return new Date(Math.min(...nexts, plusSeconds(at, THIRTY_DAYS).getTime()))
}

function nextOf({ delivery, planned }: Judged): PlannedDelivery | undefined {
  return planned.find((other) => isSameSeries(other, delivery) && other.dueAt > delivery.dueAt)
}

// Documents with the same date are one sentence.
function linesOf(carried: readonly Judged[], recipient: Recipient): ReminderLine[] {
  const lines = carried.map((judged) => lineOf(judged, recipient))
  return [...new Map(lines.map((line) => [`${line.kind}|${line.day}|${line.next}`, line])).values()]
}

function lineOf(judged: Judged, { timeZone }: Recipient): ReminderLine {
  const { kind, stage } = judged.delivery
  const next = nextOf(judged)
  return {
    kind,
    day: dayOf(judged, kind),
    next: next ? todayIn(timeZone, next.dueAt) : null,
    followedBy:
      kind === 'items_to_get' && stage === '+14'
        ? judged.schedule.state.agencies.length > 0
          ? 'agency'
          : 'monthly'
        : null,
  }
}

function dayOf({ delivery, schedule }: Judged, kind: ReminderKind): string {
  if (kind === 'items_to_get') return parisDay(schedule.state.turnSince)
  if (kind !== 'personal') return delivery.anchor.split('@').at(-1) ?? ''
  return schedule.personal.find(({ id }) => id === delivery.anchor)?.dueOn ?? ''
}
