import { type ChargeName, charges, NEWEST_SOURCE, TABLE_BEGINS } from '#content/tools/tariffs.ts'
import { groundsView } from '#lib/procedures/grounds-view.ts'
import type { Locale } from '#lib/procedures/registry.ts'
import type { GroundsView } from '#lib/procedures/view-types.ts'
import type { Estimate, EstimateLine, NoEstimate } from '#lib/tools/estimate.ts'
import { holdsOn } from '#lib/tools/tariff-on.ts'

export type LineView = Omit<EstimateLine, 'rests'> & { grounds: readonly GroundsView[] }
export type ResultView = { lines: readonly LineView[] } | { unknown: NoEstimate } | null
export type ChargeView = {
  id: ChargeName
  cents: number
  perYear: number | null
  since: string | null
  grounds: GroundsView
}

/** The first day that the table can answer for, and when its newest source was written. */
export const tableDays = { begins: TABLE_BEGINS, newestSource: NEWEST_SOURCE }

/** An estimate with what each of its lines rests on, in one language. */
export function resultView(result: Estimate<unknown>['result'], locale: Locale): ResultView {
  if (result === null || 'unknown' in result) return result
  const lines = result.lines.map(({ rests, ...line }) => ({
    ...line,
    grounds: rests.map((one) => groundsView(one, locale)),
  }))
  return { lines }
}

/** The other amounts that hold on a day. */
export function chargesOn(day: string, locale: Locale): readonly ChargeView[] {
  return charges
    .filter((one) => holdsOn(one, day))
    .map(({ id, cents, perYear = null, validFrom, ...rest }) => ({
      id,
      cents,
      perYear,
      since: validFrom,
      grounds: groundsView(rest, locale),
    }))
}
