import { and, eq, gte, like, ne } from 'drizzle-orm'
import { outgoingMails } from '#db/schema/mail.ts'
import type { Tx } from '#db/transaction.ts'
import { systemActor } from '#lib/access/actor.ts'
import { recordEvents } from '#lib/audit/record-events.ts'
import { bouncedAmong } from '#lib/mail/is-bounced.ts'
import type { Composition, MailComposer, OutgoingMail } from '#lib/mail/mail-composer.ts'
import { addDays, weekdayOf } from '#lib/pure/calendar-day.ts'
import type { Instant } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { startOfDay } from '#lib/time/sending-window.ts'
import { countPart, type Part } from './count-part.ts'
import { digestAgency } from './digest-key.ts'
import { type DigestMember, memberOf } from './digest-member.ts'
import { findEscalations, keepEscalations } from './find-escalations.ts'
import { hasNews, writeStaffDigest } from './write-staff-digest.ts'

/** How the digests of staff are written: from what is so at that moment, and not at all where there is nothing to say. */
export const digestComposer: MailComposer = {
  async compose(tx, mails, at) {
    const bounced = await bouncedAmong(
      tx,
      mails.flatMap(({ recipientId }) => recipientId ?? []),
    )
    const written = new Map<string, Composition>()
    for (const mail of mails) {
      const isReached = !bounced.has(mail.recipientId ?? '')
      written.set(mail.id, isReached ? await composeOne(tx, mail, at) : { result: 'nothing' })
    }
    return written
  },

  async stillDue(tx, mails) {
    const due: string[] = []
    for (const mail of mails) if (await memberOf(tx, mail)) due.push(mail.id)
    return new Set(due)
  },

  async onSent(tx, mails, at) {
    const entries = mails.map((mail) => ({
      action: 'digest.sent',
      details: { agency: digestAgency(mail), recipient: mail.recipientId },
    }))
    await recordEvents(tx, actor, at, entries)
  },

  async onReleased() {},
  async onFailed() {},
}

const actor = systemActor('digests')

async function composeOne(tx: Tx, mail: OutgoingMail, at: Instant): Promise<Composition> {
  const member = await memberOf(tx, mail)
  if (!member) return { result: 'nothing' }
  const isManager = member.role === 'manager'
  const escalated = isManager ? await findEscalations(tx, member, mail.id, at) : []
  // Whoever wants no digest is told of this alone: it is said once, and nobody else is.
  const parts = member.stoppedAt ? [] : await partsOf(tx, member, mail, at)
  const news = { parts, escalated: escalated.length }
  if (!hasNews(news)) return { result: 'nothing' }
  await keepEscalations(tx, member, mail.id, escalated)
  return { result: 'send', to: member.email, ...writeStaffDigest(member, news, at) }
}

async function partsOf(tx: Tx, member: DigestMember, mail: OutgoingMail, at: Instant) {
  const withIdle = await isFirstOfWeek(tx, member, mail, at)
  const which: Part[] = member.role === 'manager' ? ['mine', 'nobody'] : ['mine']
  const parts = []
  for (const part of which) parts.push({ part, counts: await countPart(tx, member, part, { withIdle }, at) })
  return parts
}

/** What is said once a week is said in the first digest of a week, whichever day that is. */
async function isFirstOfWeek(tx: Tx, { userId, agencyId }: DigestMember, mail: OutgoingMail, at: Instant) {
  const today = parisDay(at)
  const monday = startOfDay(addDays(today, 1 - weekdayOf(today)), 'Europe/Paris')
  const { id, recipientId, purpose, key, createdAt } = outgoingMails
  const earlier = await tx
    .select({ id })
    .from(outgoingMails)
    .where(
      and(
        eq(recipientId, userId),
        eq(purpose, 'staff_digest'),
        like(key, `%|${agencyId}/%`),
        gte(createdAt, monday),
        ne(id, mail.id),
      ),
    )
    .limit(1)
  return earlier.length === 0
}
