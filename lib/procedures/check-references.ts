import type { Procedure } from '#content/schema.ts'
import { afterFilingItems } from '#lib/procedures/after-filing-items.ts'
import type { ContentLibrary } from '#lib/procedures/check-content.ts'
import { namesOf } from '#lib/procedures/names-of.ts'
import { predicatesOf } from '#lib/procedures/predicates-of.ts'
import { twice } from '#lib/procedures/twice.ts'

/** Ids used once, never again after retirement, all of them in use, and every reference pointing at something. */
export function checkReferences(procedure: Procedure, library: ContentLibrary): string[] {
  return [
    ...repeated(procedure),
    ...retired(procedure, library.retiredIds),
    ...danglingSteps(procedure),
    ...danglingDocuments(procedure),
    ...danglingOrder(procedure),
    ...danglingEnds(procedure),
    ...unused(procedure),
    ...faultsOfGroups(library),
  ]
}

function repeated({ facts, documents, requirements }: Procedure): string[] {
  return [
    ...twice(
      'fact',
      facts.flatMap((one) => [one.id, ...(one.previousIds ?? [])]),
    ),
    ...twice(
      'order of fact',
      facts.map((one) => String(one.order)),
    ),
    ...twice(
      'document',
      documents.map((one) => one.id),
    ),
    ...twice(
      'requirement',
      requirements.flatMap((one) => [one.id, ...(one.previousIds ?? [])]),
    ),
    ...twice(
      'order of step',
      requirements.flatMap((one) => (one.kind === 'step' ? [String(one.order)] : [])),
    ),
    ...requirements.flatMap((one) =>
      one.kind === 'document'
        ? twice(
            `alternative of ${one.id}:`,
            one.anyOf.map((each) => each.document),
          )
        : [],
    ),
    ...twice(
      'date',
      requirements.flatMap((one) => (one.kind === 'step' ? (one.dates ?? []).map(({ id }) => id) : [])),
    ),
    ...facts.flatMap(({ id, type }) => ('values' in type ? twice(`value of ${id}:`, type.values) : [])),
  ]
}

function retired(procedure: Procedure, retiredIds: readonly string[]): string[] {
  const { facts, documents, requirements } = procedure
  const after = afterFilingItems(procedure).map(({ item }) => item)
  const ids = [...facts, ...documents, ...requirements, ...after].map((one) => one.id)
  return ids.filter((id) => retiredIds.includes(id)).map((id) => `${id} was retired and may not be used again`)
}

function danglingSteps({ requirements }: Procedure): string[] {
  const steps = new Set(requirements.filter((one) => one.kind === 'step').map((one) => one.id))
  return requirements.flatMap((one) => {
    const named = one.kind === 'step' ? one.dependsOn : one.kind === 'document' ? [one.for] : []
    return named.filter((id) => !steps.has(id)).map((id) => `${one.id} names a step ${id} that is nowhere`)
  })
}

function danglingDocuments({ documents, requirements }: Procedure): string[] {
  const known = new Set(documents.map((one) => one.id))
  const used = new Set(
    requirements.flatMap((one) => (one.kind === 'document' ? one.anyOf.map((each) => each.document) : [])),
  )
  return [
    ...[...used].filter((id) => !known.has(id)).map((id) => `document ${id} is asked for and not described`),
    ...[...known].filter((id) => !used.has(id)).map((id) => `document ${id} is described and never asked for`),
    ...requirements.flatMap((one) =>
      one.kind === 'document' && one.anyOf.length === 0 ? [`${one.id} has no alternative`] : [],
    ),
  ]
}

/** What must be there before a document is a document itself, and never in a circle. */
function danglingOrder({ requirements }: Procedure): string[] {
  const documents = new Map(requirements.flatMap((one) => (one.kind === 'document' ? [[one.id, one] as const] : [])))
  const before = (id: string, seen: ReadonlySet<string>): readonly string[] =>
    seen.has(id) ? [id] : (documents.get(id)?.after ?? []).flatMap((one) => before(one, new Set([...seen, id])))
  return [...documents.values()].flatMap(({ id, after = [] }) => [
    ...after.filter((one) => !documents.has(one)).map((one) => `${id} comes after a document ${one} that is nowhere`),
    ...(before(id, new Set()).includes(id) ? [`${id} comes after itself`] : []),
  ])
}

function danglingEnds({ documents, facts }: Procedure): string[] {
  const dates = new Set(facts.flatMap(({ id, type }) => (type.kind === 'date' ? [id] : [])))
  return documents.flatMap(({ id, endFact, expires }) => {
    if (endFact === undefined) return []
    return dates.has(endFact) && expires === true ? [] : [`document ${id} cannot end on ${endFact}`]
  })
}

/** A fact that no predicate and no date uses cannot change anything; nor can a definition that nobody names. */
function unused(procedure: Procedure): string[] {
  const used = new Set(
    predicatesOf(procedure).flatMap(({ predicate }) => namesOf(predicate).map((one) => `${one.kind} ${one.name}`)),
  )
  for (const one of procedure.requirements) {
    for (const date of (one.kind === 'step' && one.dates) || []) {
      if (date.on.from !== 'on') used.add(`fact ${date.on.from.fact}`)
    }
  }
  for (const { from } of procedure.afterFiling?.clock ?? []) {
    for (const start of from) if ('fact' in start) used.add(`fact ${start.fact}`)
  }
  const own = [
    ...procedure.facts.map((one) => `fact ${one.id}`),
    ...Object.keys(procedure.definitions).map((one) => `definition ${one}`),
  ]
  return own.filter((one) => !used.has(one)).map((one) => `${one} is used by no predicate`)
}

function faultsOfGroups({ groups, countries, sources }: ContentLibrary): string[] {
  const known = new Set(sources.map((one) => one.id))
  return [
    ...twice(
      'country group',
      groups.map((one) => one.id),
    ),
    ...groups.flatMap(({ id, members, sources: own }) => [
      ...members
        .filter(({ code }) => !countries.has(code))
        .map(({ code }) => `group ${id} names a country ${code} that is nowhere`),
      ...members.flatMap(({ code, from, until }) =>
        from !== undefined && until !== undefined && from > until
          ? [`group ${id}: ${code} leaves before it joins`]
          : [],
      ),
      ...(own.length === 0 ? [`group ${id} has no source`] : []),
      ...own
        .filter((source) => !known.has(source))
        .map((source) => `group ${id} names a source ${source} that is nowhere`),
    ]),
  ]
}
