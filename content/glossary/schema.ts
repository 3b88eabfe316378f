import type { Confidence, Localised } from '#content/schema.ts'

/** In the order in which a page offers them. */
export const TERM_CATEGORIES = [
  'identity',
  'system',
  'agency',
  'rights',
  'care',
  'document',
  'stay',
  'europe',
  'appeal',
  'tool',
  'housing',
  'work',
  'pension',
  'tax',
  'bank',
  'data',
] as const
export type TermCategory = (typeof TERM_CATEGORIES)[number]

/** A word that offices use and newcomers do not know. */
export type Term = {
  /** Stands in addresses. */
  id: string
  /** As it stands on letters and at counters: French in every language. */
  term: string
  /** Written out, or its other name. */
  frenchForm?: string
  /** Its plain name in English. */
  english: string
  /** How to say it at a counter: as English spells it, and for readers of French. */
  say?: Partial<Localised>
  category: TermCategory
  meaning: Localised
  /** How it is written in our texts, where it is explained in place. Absent: a word too common to mark. */
  marks?: readonly string[]
  related: readonly string[]
  sources: readonly string[]
  confidence: Confidence
  /** What is not certain, in words. Mandatory for C and D. */
  doubt?: Localised
}
