import type { Day } from '#content/schema.ts'
import { type ClockDate, clockOf } from '#lib/filing/clock-of.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { filingOf } from '#lib/progress/filing-of.ts'

/** A day or a range ahead, with what it means and what the person would record to answer it. */
export type NextDate = Pick<ClockDate, 'rule' | 'nature' | 'whose' | 'isLegal' | 'on' | 'to'> & {
  title: string
  text: string
  answeredBy: string | null
}

/** The running counts of a dossier, the next to come first; of a range that has begun, its end. */
export function nextDatesOf(state: Parameters<typeof filingOf>[0], locale: Locale, today: Day): NextDate[] {
  const filing = filingOf(state)
  const { clock = [], milestones: kinds = [] } = filing.procedure.afterFiling ?? {}
  const mine = new Set(kinds.filter(({ by }) => by === 'me').map(({ id }) => id))
  return clockOf(filing, today)
    .filter(({ state }) => state === 'running')
    .flatMap(({ rule: id, nature, whose, isLegal, on, to }) => {
      const rule = clock.find((one) => one.id === id)
      if (!rule) return []
      const answeredBy = rule.endedBy.find((kind) => mine.has(kind)) ?? null
      return [
        { rule: id, nature, whose, isLegal, on, to, title: rule.title[locale], text: rule.text[locale], answeredBy },
      ]
    })
    .toSorted((a, b) => (comes(a, today) < comes(b, today) ? -1 : 1))
}

function comes({ on, to }: NextDate, today: Day): Day {
  return on >= today ? on : to
}
