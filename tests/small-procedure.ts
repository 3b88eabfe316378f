import type { CountryGroup, Fact, Localised, Predicate, Procedure, Requirement } from '#content/schema.ts'
import { planProcedure } from '#lib/procedures/plan-procedure.ts'
import type { Answers, Plan } from '#lib/procedures/types.ts'

// Procedures of a few lines, so that a rule of the engine can be tested without the law.

const both = (text: string): Localised => ({ en: text, fr: text })

export function fact(id: string, type: Fact['type'], more: Partial<Fact> = {}): Fact {
  return {
    id,
    scope: id.startsWith('person.') ? 'person' : 'dossier',
    type,
    order: 100,
    asked: 'questionnaire',
    question: both(`${id}?`),
    why: both('why'),
    label: both(id),
    ...more,
  }
}

/** A boolean fact of each name, asked in this order. */
export function booleans(...ids: readonly string[]): readonly Fact[] {
  return ids.map((id, order) => fact(id, { kind: 'boolean' }, { order }))
}

export const yes = (id: string): Predicate => ({ eq: [id, true] })

const base = (id: string, appliesWhen: Predicate) => ({
  id,
  appliesWhen,
  title: both(id),
  because: both('because'),
  sources: ['S1'],
  confidence: 'A' as const,
})

type More = { neededWhen?: Predicate; forEach?: Predicate; alsoForDossierWhen?: Predicate }

export function warning(id: string, appliesWhen: Predicate, more: More = {}): Requirement {
  return { ...base(id, appliesWhen), kind: 'warning', text: both('text'), severity: 'info', ...more }
}

type StepMore = More & Partial<Extract<Requirement, { kind: 'step' }>>

export function step(id: string, order: number, appliesWhen: Predicate, more: StepMore = {}): Requirement {
  return { ...base(id, appliesWhen), kind: 'step', order, actor: 'me', dependsOn: [], how: [both('how')], ...more }
}

export function document(
  id: string,
  appliesWhen: Predicate,
  anyOf: readonly { document: string; when?: Predicate }[],
  more: More & { for?: string; supplyLaterWhen?: Predicate } = {},
): Requirement {
  return { ...base(id, appliesWhen), kind: 'document', anyOf, for: 'apply', ...more }
}

type ChannelMore = Partial<Extract<Requirement, { kind: 'channel' }>>

export function channel(id: string, appliesWhen: Predicate, more: ChannelMore = {}): Requirement {
  return {
    ...base(id, appliesWhen),
    kind: 'channel',
    register: 'yes',
    firstActor: 'me',
    where: both('where'),
    waits: [],
    changes: [],
    expected: both('expected'),
    ...more,
  }
}

export function procedure(
  facts: readonly Fact[],
  requirements: readonly Requirement[],
  definitions: Readonly<Record<string, Predicate>> = {},
): Procedure {
  return {
    slug: 'small',
    title: both('small'),
    summary: both('small'),
    words: {
      verdict: { yes: both('yes'), no: both('no'), elsewhere: both('elsewhere'), unknown: both('unknown') },
      nothingToDo: both('nothing'),
      comeBack: both('come back'),
      dossier: both('dossier'),
    },
    facts,
    definitions,
    documents: [],
    requirements,
  }
}

export const groups: readonly CountryGroup[] = [
  {
    id: 'eea',
    members: [{ code: 'IT' }, { code: 'FR' }, { code: 'GB', until: '2020-12-31' }, { code: 'HR', from: '2013-07-01' }],
    sources: ['S1'],
    confidence: 'A',
  },
]

export const world = { revision: 'test', groups, countries: new Set(['CN', 'FR', 'GB', 'HR', 'IT', 'MA']) }

export function plan(
  one: Procedure,
  facts: Answers['facts'],
  more: { on?: string; people?: Answers['people'] } = {},
): Plan {
  return planProcedure(one, { facts, people: more.people ?? [] }, more.on ?? '2026-11-21', world)
}
