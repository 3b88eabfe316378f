import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { isAtWork } from '#lib/agencies/live-member.ts'
import { invitationMailsByDay, mailDays } from '#lib/consents/invitation-mails.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { guessColumns } from './guess-columns.ts'
import { type ImportChoice, importColumnsOf } from './import-choice.ts'
import { judgeImport, readFollowers } from './judge-import.ts'
import type { RefusedLine } from './judge-lines.ts'
import { readImport } from './read-import.ts'

export type ImportView = {
  id: string
  /** How many were invited, once they are. */
  invited: number | null
  /** What the columns are called in the table; null where it does not say. */
  columns: readonly (string | null)[]
  /** The first lines that are not names of columns. */
  sample: readonly { line: number; cells: readonly string[] }[]
  choice: ImportChoice
  followers: readonly { userId: string; name: string }[]
  /** How many would be invited. */
  invites: number
  refused: readonly RefusedLine[]
  /** The days on which the mails would leave, and how many on each. */
  mails: readonly { on: string; mails: number }[]
}

const SAMPLE = 3

/**
 * A list that was uploaded, with what would become of each line as its columns are chosen, or guessed. Nothing is done.
 * Null for everybody but who uploaded it, and once it is no longer kept.
 */
export function getImport(
  staff: Staff,
  id: string,
  { query, locale }: { query: Readonly<Record<string, unknown>>; locale: Locale },
  at: Instant = now(),
): Promise<ImportView | null> {
  return asActor(
    staff,
    async (tx) => {
      if (!(await isAtWork(tx, staff.agencyId, staff.userId))) return null
      const kept = await readImport(tx, staff, id, at)
      if (!kept) return null
      const { lines, invited } = kept
      const { hasHeader, ...guessed } = guessColumns(lines)
      const choice = { ...(importColumnsOf(query) ?? guessed), locale, caseWorker: staff.userId }
      const { invite, refused } = await judgeImport(tx, staff, lines, choice, at)
      const taken = await invitationMailsByDay(tx, staff.agencyId, at)
      const followers = await readFollowers(tx, staff)
      const data = lines.slice(hasHeader ? 1 : 0)
      const width = Math.max(0, ...lines.map(({ cells }) => cells.length))
      return {
        id,
        invited,
        columns: Array.from({ length: width }, (_, index) => (hasHeader && lines[0]?.cells[index]) || null),
        sample: data.filter(({ holdsNumber }) => !holdsNumber).slice(0, SAMPLE),
        choice,
        followers: followers.map(({ userId, name, email }) => ({ userId, name: name ?? email })),
        invites: invite.length,
        refused,
        mails: mailDays(invite.length, taken, at),
      }
    },
    { readOnly: true },
  )
}
