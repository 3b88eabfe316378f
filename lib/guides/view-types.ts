import type { ChannelView, PlanView, SourceView } from '#lib/procedures/view-types.ts'

/** A question with its answer, as the page shows it and as search engines are told it. */
export type Question = { id: string; question: string; answers: readonly string[] }

export type GuideLink = { href: string; title: string; about: string }

type Shared = {
  /** What follows `/guides` in the address. */
  path: readonly string[]
  title: string
  description: string
  questions: readonly Question[]
}

export type SituationGuide = Shared & {
  kind: 'situation'
  procedure: { title: string; slug: string }
  channel: ChannelView
  steps: PlanView['steps']
  /** Needed or helpful for everybody in this situation, and what depends on a further answer. */
  documents: PlanView['documents']
  dependentDocuments: PlanView['documents']
  warnings: PlanView['warnings']
  /** Situations that may be somebody's as well. */
  besides: readonly GuideLink[]
  /** The answers that the questionnaire starts with, in words and as a query. */
  starts: { answers: PlanView['answered']; query: string }
  sources: readonly SourceView[]
}

export type ProcedureGuide = Shared & {
  kind: 'procedure'
  /** By what comes of them: something to do, something on top of that, nothing, another office. */
  groups: readonly { id: 'yes' | 'besides' | 'no' | 'elsewhere'; guides: readonly GuideLink[] }[]
  /** Where the questionnaire starts, as a query. */
  startQuery: string
  /** What more than half of the situations with something to do have in common. */
  steps: PlanView['steps']
  documents: PlanView['documents']
  sources: readonly SourceView[]
}

export type GuideIndex = Shared & { kind: 'index'; procedures: readonly GuideLink[] }

export type GuidePage = SituationGuide | ProcedureGuide | GuideIndex
