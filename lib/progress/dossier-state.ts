import type { Procedure, StepRequirement } from '#content/schema.ts'
import type { AuthorityState, ClosureReason, CollectionState, HelpReason, SentChannel } from '#db/schema/values.ts'
import type { Milestone } from '#lib/filing/milestone.ts'
import type { SavedAnswer } from '#lib/procedures/parse-answers.ts'
import type { Answers, Facts, Plan } from '#lib/procedures/types.ts'
import type { Instant } from '#lib/time/clock.ts'
import type { Review } from './review-of.ts'

export type StepCompletion = { doneOn: string; completedAt: Instant; completedBy: string }

export type DocumentStatus = {
  collection: CollectionState
  expectedOn: string | null
  helpReason: HelpReason | null
  authority: AuthorityState
  sentOn: string | null
  sentChannel: SentChannel | null
  answeredOn: string | null
  answer: string | null
  deadlineOn: string | null
  issuedOn: string | null
  validUntilOn: string | null
  version: number
  updatedAt: Instant
}

/** An agency that follows a dossier with its owner's consent, at this moment. */
export type FollowingAgency = {
  agencyId: string
  slug: string
  name: string
  promiseDays: number
  /** Since when without a break, whatever it saw meanwhile. */
  since: Instant
  /** Since when it sees what it sees now: a paper waits for it from then on at the earliest. */
  grantedAt: Instant
  /** Its word on papers, by item key. Null where papers are not shared with it. */
  reviews: ReadonlyMap<string, Review> | null
}

/** Somebody of the household, removed or not. */
export type HouseholdMember = {
  id: string
  /** As the owner calls them; empty where there is no name, or where the reader may not know it. */
  name: string
  /** The answers about them, which stay when they are removed. */
  facts: Facts
  removedAt: Instant | null
}

/** A step as far as its order goes: who acts, and what must be done before. */
export type StepFacts = {
  key: string
  actor: StepRequirement['actor']
  /** Keys of steps that apply to this person; a dependency on one that does not is void. */
  waitsFor: readonly string[]
  optional: boolean
  /** What the dossier has reached once it is done. */
  marks: StepRequirement['marks'] | null
}

/** Everything a dossier's standing is derived from: the plan of the day and the human acts, by item key. */
export type DossierState = {
  id: string
  ownerId: string
  procedure: string
  /** As its row says. Where it is lost, `content` and `plan` are those of the present one. */
  revision: string
  /** The newer revision that its owner wants nothing of for now. */
  putOff: string | null
  /** The procedure as it stands in that revision. */
  content: Procedure
  title: string
  createdAt: Instant
  /** The last event that made it its owner's turn. */
  turnSince: Instant
  closed: { reason: ClosureReason; at: Instant } | null
  /** Without whoever was removed from the household. */
  answers: Answers
  household: readonly HouseholdMember[]
  /** Answers that this revision does not know: without effect, kept. */
  quarantined: readonly SavedAnswer[]
  plan: Plan
  /** The steps that certainly apply, in order. */
  steps: readonly StepFacts[]
  /** Days and acts by item key (`<requirement>` or `<requirement>|<person>`). */
  completions: ReadonlyMap<string, StepCompletion>
  documents: ReadonlyMap<string, DocumentStatus>
  /** What happened after the application left, by the day on the letter; what was taken back is left out. */
  milestones: readonly Milestone[]
  /** The agencies that follow it, the first to come first. To staff: their own alone. */
  agencies: readonly FollowingAgency[]
}
