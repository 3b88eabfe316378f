import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import type { Agency } from '#lib/agencies/read-staff.ts'
import { requireMember } from '#lib/agencies/require-member.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { type MonthFigures, monthsOf } from './months-of.ts'
import { type PresentFigures, readPresent } from './read-present.ts'
import { readVerdicts } from './read-verdicts.ts'

export type Figures = { now: PresentFigures; months: MonthFigures[]; promiseDays: number }

/**
 * How an agency's work goes, for its managers: what waits now, by live consents, and what it said of papers in the last
 * twelve months, by a log that names nobody. Throws `AppError('not-found')` for everybody else.
 */
export function getFigures(
  staff: Staff,
  { promiseDays }: Pick<Agency, 'promiseDays'>,
  at: Instant = now(),
): Promise<Figures> {
  return asActor(
    staff,
    async (tx) => {
      if ((await requireMember(tx, staff)) !== 'manager') throw new AppError('not-found')
      const present = await readPresent(tx, staff, promiseDays, at)
      const verdicts = await readVerdicts(tx, staff.agencyId, at)
      return { now: present, months: monthsOf(verdicts, promiseDays, parisDay(at)), promiseDays }
    },
    { readOnly: true },
  )
}
