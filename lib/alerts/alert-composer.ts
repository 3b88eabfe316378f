import { and, eq, isNull, ne } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { agencies, agencyMembers, consents } from '#db/schema/agencies.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import type { Tx } from '#db/transaction.ts'
import { systemActor } from '#lib/access/actor.ts'
import { holdDossiers } from '#lib/access/hold-dossiers.ts'
import { recordEvents } from '#lib/audit/record-events.ts'
import { env } from '#lib/env.ts'
import type { Composition, MailComposer, OutgoingMail } from '#lib/mail/mail-composer.ts'
import { staffAlertMail, withdrawnMail } from '#lib/mail/staff-alert-mail.ts'
import { readDossierState } from '#lib/progress/read-dossier-state.ts'
import { routes } from '#lib/routes.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { type Alert, alertOf, isSameMatter } from './alert.ts'
import { alertsOf } from './alerts-of.ts'
import { queueAlert } from './queue-alert.ts'

const BUSY_SECONDS = 2

/** How mails that tell staff something at once are written: from what is so at that moment, or not at all. */
export const alertComposer: MailComposer = {
  async compose(tx, mails, at) {
    // A verb that is just changing a dossier decides whether there is anything to tell.
    const held = await holdDossiers(
      tx,
      mails.flatMap((mail) => alertOf(mail)?.dossierId ?? []),
    )
    const written = new Map<string, Composition>()
    for (const mail of mails) written.set(mail.id, await composeOne(tx, mail, held, at))
    return written
  },

  async stillDue(tx, mails, at) {
    const due: string[] = []
    for (const mail of mails) {
      const alert = alertOf(mail)
      if (alert && (await isStillSo(tx, alert, at)) && (await recipientOf(tx, mail, alert))) due.push(mail.id)
    }
    return new Set(due)
  },

  async onSent(tx, mails, at) {
    const entries = mails.flatMap((mail) => {
      const alert = alertOf(mail)
      if (!alert) return []
      const details = { agency: alert.agencyId, kind: alert.kind, recipient: mail.recipientId }
      return [{ action: 'alert.sent', dossierId: alert.dossierId, details }]
    })
    await recordEvents(tx, actor, at, entries)
  },

  async onReleased() {},
  async onFailed() {},
}

const actor = systemActor('alerts')

async function composeOne(tx: Tx, mail: OutgoingMail, held: ReadonlySet<string>, at: Instant): Promise<Composition> {
  const alert = alertOf(mail)
  if (!alert || !(await isThere(tx, alert))) return { result: 'nothing' }
  if (!held.has(alert.dossierId)) return { result: 'later', at: plusSeconds(at, BUSY_SECONDS) }
  if (!(await isStillSo(tx, alert, at))) return { result: 'nothing' }
  const recipient = await recipientOf(tx, mail, alert)
  if (!recipient) {
    // They have left, or only read now: whoever is there instead is told.
    await queueAlert(tx, alert, at)
    return { result: 'nothing' }
  }
  const { locale, slug, email } = recipient
  const text =
    alert.kind === 'withdrawn'
      ? withdrawnMail(locale, parisDay(new Date(alert.about)), ours(routes.agency(locale, slug)))
      : staffAlertMail(locale, ours(routes.client(locale, slug, alert.dossierId)))
  return { result: 'send', to: email, unsubscribeUrl: null, ...text }
}

async function isThere(tx: Tx, { dossierId }: Alert): Promise<boolean> {
  const found = await tx.select({ id: dossiers.id }).from(dossiers).where(eq(dossiers.id, dossierId))
  return found.length > 0
}

/** By the consent and the dossier as they are now. */
async function isStillSo(tx: Tx, alert: Alert, at: Instant): Promise<boolean> {
  const { dossierId, agencyId, kind } = alert
  const live = and(eq(consents.dossierId, dossierId), eq(consents.agencyId, agencyId), isNull(consents.revokedAt))
  const [consent] = await tx.select({ id: consents.id }).from(consents).where(live)
  if (kind === 'withdrawn') return !consent
  if (!consent) return false
  const today = parisDay(at)
  const state = await readDossierState(tx, dossierId, today)
  const agency = state?.agencies.find((one) => one.agencyId === agencyId)
  if (!state || !agency) return false
  return alertsOf(state, agency, today).some((one) => isSameMatter(one, alert))
}

/** Whoever it was queued for, if they still work there and do more than look. */
async function recipientOf(tx: Tx, { recipientId }: OutgoingMail, { agencyId }: Alert) {
  if (!recipientId) return
  const [recipient] = await tx
    .select({ email: users.email, locale: users.locale, slug: agencies.slug })
    .from(agencyMembers)
    .innerJoin(users, eq(users.id, agencyMembers.userId))
    .innerJoin(agencies, eq(agencies.id, agencyMembers.agencyId))
    .where(
      and(
        eq(agencyMembers.agencyId, agencyId),
        eq(agencyMembers.userId, recipientId),
        isNull(agencyMembers.leftAt),
        ne(agencyMembers.role, 'viewer'),
      ),
    )
  return recipient
}

function ours(path: string): string {
  return `${env().authUrl}${path}`
}
