import type { Dated } from '#content/tools/tariffs.ts'
import type { FlatRule } from '#lib/pure/flat-deduction.ts'
import type { Faults } from '#lib/tools/read-query.ts'

/** One line of an estimate: an amount, why it is what it is (a code with its values), and what that rests on. */
export type EstimateLine = {
  id: 'fee' | 'base' | 'gross' | 'flat' | 'refund' | 'mutuelle' | 'patient'
  cents: number
  why: string
  /** For the words: per cent, and what it would be within the care pathway. */
  percent?: number
  usual?: number
  /** For the words: what is deducted, and the most of it in a day and in a year. */
  rule?: FlatRule
  /** The first day of the figure. */
  since?: string | null
  rests: readonly Dated[]
}

/** Why there is no estimate: our sources do not say. */
export type NoEstimate = 'noTariff' | 'fullWithoutDoctor' | 'c2sElsewhere'

export type Estimate<Answers> = {
  answers: Answers
  faults: Faults
  /** Null before anything was sent, and where something is wrong with it. */
  result: { lines: readonly EstimateLine[] } | { unknown: NoEstimate } | null
}
