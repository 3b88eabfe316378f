import { alertComposer } from '#lib/alerts/alert-composer.ts'
import { digestComposer } from '#lib/digests/digest-composer.ts'
import type { MailComposers } from '#lib/mail/mail-composer.ts'
import { reminderComposer } from '#lib/reminders/reminder-composer.ts'

/** Who writes which mail at the moment at which it leaves. */
export const composers = {
  reminders: reminderComposer,
  staff_digest: digestComposer,
  staff_alert: alertComposer,
} satisfies MailComposers
