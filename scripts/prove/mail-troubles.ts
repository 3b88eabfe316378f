import { setTimeout as sleep } from 'node:timers/promises'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'
import { smtpTransport } from '#lib/mail/smtp-transport.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { mailRound } from '#tests/mail-round.ts'
import { type SmtpSink, startSmtpSink } from '#tests/smtp-sink.ts'
import { manyPeople } from './many-people.ts'

export const TROUBLES = [
  'down for a day',
  'one in ten later',
  '421 after the message',
  'slow',
  'clock stepped',
] as const
export type Trouble = (typeof TROUBLES)[number]

export type MailTroubles = {
  people: number
  /** People who got their reminder. */
  reached: number
  /** People who got it under more than one Message-ID. */
  withTwoIds: number
  /** Sign-in mails that arrived after their time. */
  lateSignIns: number
  /** How often the trouble was felt. */
  troubled: number
}

const MONDAY = new Date('2026-11-23T13:20:00Z')
const THIRD_DAY = new Date('2026-11-26T08:00:00Z')
const HOUR = 3_600
const FROM = 'Complet <reminders@complet.example>'

/** Reminders due while the mail server or the clock misbehaves, until nothing is left to do. Needs a database of its own. */
export async function proveMailTrouble(trouble: Trouble, people: number): Promise<MailTroubles> {
  const addresses = await manyPeople(people, MONDAY, THIRD_DAY)
  const sink = await startSmtpSink()
  const counts = { troubled: 0 }
  misbehave(sink, trouble, counts)
  await queueSignIn()
  const transport = smtpTransport(sink.url, FROM)
  try {
    for (const at of clockOf(trouble)) {
      const isDown = trouble === 'down for a day' && at < plusSeconds(THIRD_DAY, 24 * HOUR)
      const round = isDown ? await roundWithoutServer(at) : await mailRound(transport, at)
      if (isDown) counts.troubled += round.again
    }
  } finally {
    transport.close()
    await sink.close()
  }
  const got = addresses.map(
    (address) => new Set(sink.mails.filter(({ to }) => to.includes(address)).map((one) => one.messageId)),
  )
  return {
    people,
    reached: got.filter(({ size }) => size > 0).length,
    withTwoIds: got.filter(({ size }) => size > 1).length,
    lateSignIns: trouble === 'down for a day' ? sink.mails.filter(({ to }) => to.includes(VISITOR)).length : 0,
    troubled: counts.troubled,
  }
}

const VISITOR = 'visitor@example.org'

function queueSignIn() {
  const content = { subject: 's', text: 't', html: '<p>h</p>' }
  const mail = {
    purpose: 'sign_in' as const,
    reference: 'proof',
    recipientId: null,
    to: VISITOR,
    locale: 'en' as const,
  }
  const expiresAt = plusSeconds(THIRD_DAY, 900)
  return asActor(systemActor('proof'), (tx) => queueMail(tx, { ...mail, content, expiresAt, at: THIRD_DAY }))
}

function misbehave(sink: SmtpSink, trouble: Trouble, counts: { troubled: number }) {
  // The first of all for certain: of few mails, chance might spare each.
  let isFirst = true
  const everyTenth = () => {
    const isHit = isFirst || Math.random() < 0.1
    isFirst = false
    if (isHit) counts.troubled += 1
    return isHit
  }
  if (trouble === 'one in ten later') sink.refuseRecipient = () => (everyTenth() ? 451 : null)
  if (trouble === '421 after the message') sink.beforeAccept = async () => (everyTenth() ? 421 : 'accept')
  if (trouble === 'slow') {
    sink.beforeAccept = async () => {
      counts.troubled += 1
      await sleep(60)
      return 'accept'
    }
  }
}

/** The moments at which a worker looks: each ten minutes for two days, or there and back again. */
function clockOf(trouble: Trouble): Date[] {
  const steady = Array.from({ length: 2 * 24 * 6 }, (_, index) => plusSeconds(THIRD_DAY, index * 600))
  if (trouble !== 'clock stepped') return steady.slice(0, trouble === 'down for a day' ? steady.length : 7 * 6)
  // On by an hour, by a day, and back, before anything of the second day is due.
  const steps = [0, 1, HOUR, 5, 24 * HOUR, 10, -HOUR, 2 * HOUR, 20, 24 * HOUR, 0].map((by) =>
    plusSeconds(THIRD_DAY, by),
  )
  return steps
}

async function roundWithoutServer(at: Date) {
  const transport = smtpTransport('smtp://127.0.0.1:9', FROM)
  try {
    return await mailRound(transport, at)
  } finally {
    transport.close()
  }
}
