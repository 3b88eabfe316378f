/** An answer of the questionnaire. A day is said by its distance from today, so that it never grows old. */
export type GuideAnswer = string | number | boolean | readonly string[] | { monthsAhead: number }

export type GuideAnswers = Readonly<Record<string, GuideAnswer>>

/** The public guide of one situation: no text of its own, but the answers from which the engine makes it. */
export type Guide = {
  /** The requirement of kind `channel` that it tells of. */
  situation: string
  /** What makes the situation: the questionnaire starts with these answers. */
  facts: GuideAnswers
  /**
   * People of this situation who differ in the rest. What all of them need is needed; what only some need depends on
   * the answers in which they differ. Nobody's questionnaire starts with these.
   */
  examples: readonly GuideAnswers[]
  /** The last part of the address, where it is not the situation's id with hyphens. Published once, it stays. */
  slug?: string
}

export type ProcedureGuides = {
  procedure: string
  /** The part of the address that names the procedure. Published once, it stays. */
  slug: string
  situations: readonly Guide[]
}
