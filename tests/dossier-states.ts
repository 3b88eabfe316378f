import type { Day, Procedure } from '#content/schema.ts'
import type { Milestone } from '#lib/filing/milestone.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { getProcedure, revisionOf } from '#lib/procedures/registry.ts'
import type { Answers, Facts, PlanItem } from '#lib/procedures/types.ts'
import type { DocumentStatus, DossierState, StepCompletion, StepFacts } from '#lib/progress/dossier-state.ts'
import { stepFactsOf } from '#lib/progress/step-facts-of.ts'

// Dossiers as the pure code sees them, without a database: what a test says of one, and everything else as it would be.

/** A Monday noon in Paris. */
const NOON = new Date('2026-11-23T11:00:00Z')
const MONDAY = '2026-11-23'

/** A paper of which nothing was said. */
export function aStatus(more: Partial<DocumentStatus> = {}): DocumentStatus {
  return {
    collection: 'to_get',
    expectedOn: null,
    helpReason: null,
    authority: 'not_sent',
    sentOn: null,
    sentChannel: null,
    answeredOn: null,
    answer: null,
    deadlineOn: null,
    issuedOn: null,
    validUntilOn: null,
    version: 1,
    updatedAt: NOON,
    ...more,
  }
}

/** A paper that is there. */
export function inHand(more: Partial<DocumentStatus> = {}): DocumentStatus {
  return aStatus({ collection: 'have_it', ...more })
}

/** Steps that were done on a day, for a state's `completions`. */
export function done(keys: readonly string[], on: Day = MONDAY): ReadonlyMap<string, StepCompletion> {
  return new Map(keys.map((key) => [key, { doneOn: on, completedAt: NOON, completedBy: 'o' }]))
}

/** What happened on which day, for a state's `milestones`. */
export function happened(...events: readonly (readonly [kind: string, on: Day])[]): readonly Milestone[] {
  return events.map(([kind, on]) => ({ id: kind, kind, on, limitOn: null, recordedAt: NOON }))
}

/** A step of nobody's making, for tests of the order alone. */
export function aStep(key: string, more: Partial<StepFacts> = {}): StepFacts {
  return { key, actor: 'me', waitsFor: [], optional: false, marks: null, ...more }
}

/** A document of a plan, for tests that care for none in particular. */
export function aDocument(id: string, state: PlanItem['state'] = 'needed'): PlanItem {
  return {
    key: id,
    id,
    kind: 'document',
    person: null,
    state,
    anyOf: [],
    because: [],
    decidedBy: null,
    sources: [],
    confidence: 'A',
  }
}

/** What follows from the answers on a day, by the content: the real plan and its steps. */
export function planned(answers: Answers, on: Day): Pick<DossierState, 'answers' | 'plan' | 'steps'> {
  const plan = planFor(registration(), answers, on)
  return { answers, plan, steps: stepFactsOf(registration(), plan) }
}

type More = Partial<DossierState> & { facts?: Facts; on?: Day }

/** A dossier of the registration procedure in which nothing was done yet, for these facts on a day, or as given. */
export function aState({ facts = {}, on = MONDAY, ...more }: More = {}): DossierState {
  return {
    id: 'd',
    ownerId: 'o',
    procedure: 'registration',
    revision: revisionOf(registration()),
    putOff: null,
    content: registration(),
    quarantined: [],
    title: 't',
    createdAt: NOON,
    turnSince: NOON,
    closed: null,
    household: [],
    completions: new Map(),
    documents: new Map(),
    milestones: [],
    agencies: [],
    ...planned(more.answers ?? { facts, people: [] }, on),
    ...more,
  }
}

/** The procedure that the tests' dossiers follow. */
export function registration(): Procedure {
  const procedure = getProcedure('registration')
  if (!procedure) throw new Error('the content has no registration procedure')
  return procedure
}
