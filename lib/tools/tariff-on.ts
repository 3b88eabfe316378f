import { baseTariffs, type Dated, type VisitKind } from '#content/tools/tariffs.ts'

/** What the health insurance counted from for such a visit on a day; null where our table has no figure for it. */
export function tariffOn(visit: VisitKind, day: string): (typeof baseTariffs)[number] | null {
  return baseTariffs.find((one) => one.visit === visit && holdsOn(one, day)) ?? null
}

export function holdsOn({ validFrom, validUntil }: Dated, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validUntil === null || day <= validUntil)
}
