import { type ClientFilter, clientQueryOf } from '#lib/clients/client-filter.ts'
import { COUNTED_AT_MOST } from '#lib/clients/count-clients.ts'
import { promiseOf } from '#lib/clients/promise-of.ts'
import { env } from '#lib/env.ts'
import type { MailText } from '#lib/mail/render-mail.ts'
import { type StaffDigestLine, staffDigestMail } from '#lib/mail/staff-digest-mail.ts'
import { routes } from '#lib/routes.ts'
import type { Instant } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import type { Part, PartCounts } from './count-part.ts'
import type { DigestMember } from './digest-member.ts'
import { digestToken } from './digest-token.ts'

type News = { parts: readonly { part: Part; counts: PartCounts }[]; escalated: number }

const LINES = ['waiting', 'broken', 'today', 'help', 'bounced', 'silent', 'idle'] as const

/** Whether there is anything to say: an empty digest is never sent. */
export function hasNews({ parts, escalated }: News): boolean {
  return escalated > 0 || parts.some(({ counts }) => LINES.some((line) => counts[line] > 0))
}

/** The text of a digest: counts and addresses, nobody's name. Its one click stops it; what only managers get has none. */
export function writeStaffDigest(
  member: DigestMember,
  { parts, escalated }: News,
  at: Instant,
): MailText & { unsubscribeUrl: string | null } {
  const { locale, slug, agency, stoppedAt } = member
  const queue = (filter: ClientFilter) => ours(routes.agency(locale, slug, clientQueryOf(filter)))
  const mail = staffDigestMail(locale, {
    agency,
    day: parisDay(at),
    escalated: escalated > 0 ? { count: numberOf(escalated), url: queue({ turn: 'agency' }) } : null,
    parts: parts.flatMap(({ part, counts }) => {
      const lines = linesOf(member, part, counts, queue, at)
      return lines.length > 0 ? [{ part, lines }] : []
    }),
    stopUrl: stoppedAt ? null : ours(`${routes.account(locale)}#work`),
  })
  return { ...mail, unsubscribeUrl: stoppedAt ? null : ours(routes.unsubscribe(digestToken(member))) }
}

function linesOf(
  { locale, slug, promiseDays }: DigestMember,
  part: Part,
  counts: PartCounts,
  queue: (filter: ClientFilter) => string,
  at: Instant,
): StaffDigestLine[] {
  const caseWorker = part
  const waiting = queue({ caseWorker, turn: 'agency' })
  const silent = queue({ caseWorker, silent: true })
  const open = (ids: readonly string[]) => ids.map((id) => ours(routes.client(locale, slug, id)))
  const urls = {
    waiting: [waiting],
    broken: [],
    today: [],
    help: open(counts.toOpen.help),
    bounced: open(counts.toOpen.bounced),
    silent: [silent],
    idle: [],
  }
  return LINES.flatMap((kind) => {
    if (counts[kind] === 0) return []
    const day = kind === 'waiting' && counts.since ? promiseOf(counts.since, promiseDays, at).on : null
    return [{ kind, count: numberOf(counts[kind]), day, urls: urls[kind] }]
  })
}

function numberOf(count: number): string {
  return count > COUNTED_AT_MOST ? `${COUNTED_AT_MOST}+` : String(count)
}

function ours(path: string): string {
  return `${env().authUrl}${path}`
}
