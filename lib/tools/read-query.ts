import { readAmount } from '#lib/pure/read-amount.ts'

export type Query = Readonly<Record<string, string | string[] | undefined>>

/** What is wrong with an answer, by its field. The codes are those of forms, and one for amounts. */
export type Faults = Readonly<Record<string, FaultCode>>
export type FaultCode =
  | 'required'
  | 'not-a-choice'
  | 'not-an-amount'
  | 'not-a-number'
  | 'not-a-date'
  | 'no-such-day'
  | 'too-early'
  | 'too-late'

/** Reads the fields of a query one by one, and collects what is wrong. Whatever nobody asked for is left alone. */
export function readQuery(query: Query) {
  const faults: Record<string, FaultCode> = {}
  const text = (name: string) => {
    const value = query[name]
    return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim().slice(0, 40)
  }
  return {
    faults: faults as Faults,
    text,
    /** One of these; the first where nothing was chosen. */
    choice<T extends string>(name: string, values: readonly [T, ...T[]]): T {
      const typed = text(name)
      const found = typed === '' ? values[0] : values.find((one) => one === typed)
      if (found === undefined) faults[name] = 'not-a-choice'
      return found ?? values[0]
    },
    /** Whole cents; null where nothing was typed. */
    amount(name: string, isNeeded = false): number | null {
      const typed = text(name)
      const cents = readAmount(typed)
      if (typed === '' && isNeeded) faults[name] = 'required'
      if (typed !== '' && (cents === null || cents > MOST || (isNeeded && cents === 0))) faults[name] = 'not-an-amount'
      return cents
    },
    fault(name: string, code: FaultCode): void {
      faults[name] = code
    },
  }
}

/** Ten thousand euros: more is a slip of the keys. */
const MOST = 1_000_000
