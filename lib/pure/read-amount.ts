/** An amount in euros as people write it ("30", "26,50", "€ 31.5"), in cents; null where it is none. */
export function readAmount(typed: string): number | null {
  const [, euros, cents = ''] = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(typed.replace(/[\s€]|eur(?:os?)?$/giu, '')) ?? []
  return euros === undefined ? null : Number(euros) * 100 + Number(cents.padEnd(2, '0'))
}
