/** Amounts are whole cents, rates whole per cent. */
export type Care = {
  /** What was asked. */
  fee: number
  /** What the health insurance counts from. */
  base: number
  rate: number
  /** The rate that would apply within the care pathway: a usual mutuelle never pays the difference. */
  pathwayRate: number
  /** The flat deductions that are due, from `flatDeduction`. */
  flat: number
  mutuelle: Mutuelle
}

/** What a complementary insurance pays: nothing, the usual remainder of the base, or that and what is above the base. */
export type Mutuelle = 'none' | 'ticket' | 'all'

export type Refund = {
  /** The base, or the fee where that is less. */
  counted: number
  gross: number
  flat: number
  refund: number
  ticket: number
  overrun: number
  mutuelle: number
  patient: number
}

/** Who pays what of one act. The flat deduction is taken from the refund, and no mutuelle gives it back. */
export function refundOf({ fee, base, rate, pathwayRate, flat, mutuelle }: Care): Refund {
  const counted = Math.min(base, fee)
  const gross = share(counted, rate)
  const refund = Math.max(0, gross - flat)
  const ticket = counted - gross
  const overrun = fee - counted
  const usualTicket = Math.min(ticket, counted - share(counted, pathwayRate))
  const paid = { none: 0, ticket: usualTicket, all: usualTicket + overrun }[mutuelle]
  return { counted, gross, flat: gross - refund, refund, ticket, overrun, mutuelle: paid, patient: fee - refund - paid }
}

/** A half cent is rounded up. */
function share(cents: number, rate: number): number {
  return Math.floor((cents * rate + 50) / 100)
}
