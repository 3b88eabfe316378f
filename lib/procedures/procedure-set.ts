import type { Procedure, Requirement } from '#content/schema.ts'
import { afterFilingItems } from '#lib/procedures/after-filing-items.ts'
import { describePredicate } from '#lib/procedures/describe-predicate.ts'
import { namesOf } from '#lib/procedures/names-of.ts'
import { predicatesOf } from '#lib/procedures/predicates-of.ts'
import type { ContentSet, Statement } from '#lib/procedures/statement.ts'

const KINDS: readonly Requirement['kind'][] = ['channel', 'warning', 'step', 'document']

/** Everything that a procedure says: its requirements, papers, questions, and the time after filing. */
export function procedureSet(procedure: Procedure): ContentSet {
  const requirements = [...procedure.requirements].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
  const definitions = Object.entries(procedure.definitions).map(
    ([name, one]) => `  [${name}] ${describePredicate(one)}`,
  )
  return {
    title: `${procedure.title.en} (${procedure.slug})`,
    statements: [
      ...requirements.map(fromRequirement),
      ...fromAfterFiling(procedure),
      ...fromDocuments(procedure),
      ...fromFacts(procedure),
    ],
    notes: ['What the words in square brackets mean:', ...definitions],
  }
}

function fromRequirement(one: Requirement): Statement {
  const itself = one.alsoForDossierWhen ? `, and for oneself when ${describePredicate(one.alsoForDossierWhen)}` : ''
  const each = one.forEach ? `for each person with ${describePredicate(one.forEach)}${itself}: ` : ''
  return {
    id: one.id,
    kind: one.kind === 'channel' ? `situation${one.overlay ? ' (overlay)' : ''}` : one.kind,
    applies: each + describePredicate(one.appliesWhen),
    state: one.neededWhen ? `needed when ${describePredicate(one.neededWhen)}, else recommended` : 'needed',
    sources: one.sources,
    confidence: one.confidence,
  }
}

/** What happened is recorded and not claimed: milestones rest on nothing. */
function fromAfterFiling(procedure: Procedure): readonly Statement[] {
  return afterFilingItems(procedure).flatMap(({ kind, item }) => {
    if (kind === 'milestone') return []
    const when = 'when' in item ? item.when : 'appliesWhen' in item ? item.appliesWhen : undefined
    const { id, sources, confidence } = item
    const applies = when ? `after filing, when ${describePredicate(when)}` : 'after filing'
    return [{ id, kind, applies, state: '', sources, confidence }]
  })
}

function fromDocuments({ documents }: Procedure): readonly Statement[] {
  return documents.map(({ id, frenchName, sources, confidence }) => ({
    id,
    kind: 'paper',
    applies: frenchName,
    state: '',
    sources,
    confidence,
  }))
}

/** A question claims nothing by itself: it rests on whatever it decides. */
function fromFacts(procedure: Procedure): readonly Statement[] {
  const sources = sourcesByFact(procedure)
  return procedure.facts.map(({ id, question }) => ({
    id,
    kind: 'question',
    applies: question.en,
    state: '',
    sources: [...(sources.get(id) ?? [])].sort(),
    confidence: null,
  }))
}

function sourcesByFact(procedure: Procedure): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const add = (fact: string, sources: readonly string[]) => {
    const own = found.get(fact) ?? new Set()
    found.set(fact, own)
    for (const one of sources) own.add(one)
  }
  const grounds = groundsByPlace(procedure)
  const activities: { fact: string; names: readonly string[] }[] = []
  for (const { where, predicate } of predicatesOf(procedure)) {
    const [place = ''] = where.split(',')
    const names = factsIn(procedure, namesOf(predicate))
    for (const fact of names) add(fact, grounds.get(place) ?? [])
    if (place.startsWith('fact ')) activities.push({ fact: place.slice('fact '.length), names })
  }
  for (const { endFact, sources } of procedure.documents) if (endFact) add(endFact, sources)
  for (const one of procedure.requirements) {
    const days = one.kind === 'step' ? (one.dates ?? []) : []
    for (const { on } of days) if (on.from !== 'on' && 'fact' in on.from) add(on.from.fact, one.sources)
  }
  // A question that only decides whether another is asked rests on what that one rests on; and so on.
  for (let turn = 0; turn < activities.length; turn += 1) {
    for (const { fact, names } of activities) for (const name of names) add(name, [...(found.get(fact) ?? [])])
  }
  return found
}

/** What stands at the places that `predicatesOf` names. */
function groundsByPlace(procedure: Procedure): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ...procedure.requirements.map(({ id, sources }): [string, readonly string[]] => [id, sources]),
    ...afterFilingItems(procedure).flatMap(({ kind, item }): [string, readonly string[]][] =>
      kind === 'milestone' ? [] : [[`${kind} ${item.id}`, item.sources]],
    ),
  ])
}

/** The facts that a predicate speaks of, itself or through a definition. */
function factsIn({ definitions }: Procedure, names: ReturnType<typeof namesOf>): readonly string[] {
  const [facts, seen] = [new Set<string>(), new Set<string>()]
  const open = [...names]
  for (let one = open.pop(); one; one = open.pop()) {
    const definition = one.kind === 'definition' && !seen.has(one.name) ? definitions[one.name] : undefined
    if (one.kind === 'fact') facts.add(one.name)
    if (definition) {
      seen.add(one.name)
      open.push(...namesOf(definition))
    }
  }
  return [...facts]
}
