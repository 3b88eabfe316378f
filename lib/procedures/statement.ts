import type { Confidence, Day, Source } from '#content/schema.ts'

/** Something that the content says, with the grounds it says it on. */
export type Statement = {
  id: string
  kind: string
  /** When it holds, or what it is, in words. */
  applies: string
  state: string
  /** Ids. A source rests on itself. */
  sources: readonly string[]
  /** Null for what claims nothing by itself: a question, a source. */
  confidence: Confidence | null
}

/** Statements that are re-read together: a procedure, the tools, the sources. */
export type ContentSet = {
  title: string
  statements: readonly Statement[]
  /** What the words of the table mean, below the whole of it. */
  notes: readonly string[]
}

/** A statement is due with the first of its sources. */
export function reviewByOf({ sources }: Statement, byId: ReadonlyMap<string, Source>): Day | null {
  return sources.flatMap((id) => byId.get(id)?.reviewBy ?? []).sort()[0] ?? null
}

/** A statement is as old as its oldest copy; null where no copy of it bears a date. */
export function checkedOnOf(
  { sources }: Statement,
  byId: ReadonlyMap<string, Source>,
): { oldest: Day | null; isWhole: boolean } {
  const days = sources.map((id) => byId.get(id)?.checkedOn ?? null)
  const known = days.flatMap((day) => day ?? []).sort()
  return { oldest: known[0] ?? null, isWhole: known.length === days.length }
}
