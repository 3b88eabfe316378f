import type { Procedure } from '#content/schema.ts'
import { afterFilingItems } from '#lib/procedures/after-filing-items.ts'
import { libraryOf } from '#lib/procedures/library-of.ts'
import { canonicalJson } from '#lib/pure/canonical-json.ts'

/** What one revision of a procedure says otherwise than another: `+ requirement x`, `- …`, `~ document y: acceptance`. */
export function diffProcedures(from: Procedure, to: Procedure): string[] {
  const [before, after] = [partsOf(from), partsOf(to)]
  return [
    ...[...after].flatMap(([name, part]) => {
      const former = before.get(name)
      if (former === undefined) return [`+ ${name}`]
      const fields = changedFields(former, part)
      return fields.length > 0 ? [`~ ${name}: ${fields.join(', ')}`] : []
    }),
    ...[...before.keys()].filter((name) => !after.has(name)).map((name) => `- ${name}`),
  ]
}

function partsOf(procedure: Procedure): Map<string, object> {
  const { countryGroups, sources } = libraryOf(procedure)
  const { title, summary } = procedure
  return new Map<string, object>([
    ['procedure', { title, summary }],
    ...named('fact', procedure.facts),
    ...Object.entries(procedure.definitions).map(([name, is]): [string, object] => [`definition ${name}`, { is }]),
    ...named('requirement', procedure.requirements),
    ...named('document', procedure.documents),
    ...afterFilingItems(procedure).map(({ kind, item }): [string, object] => [`${kind} ${item.id}`, item]),
    ...named('source', sources),
    ...named('country group', countryGroups),
  ])
}

function named(kind: string, parts: readonly { id: string }[]): [string, object][] {
  return parts.map((one) => [`${kind} ${one.id}`, one])
}

// What was kept comes back with its keys in another order.
function changedFields(before: object, after: object): string[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const fields = new Set([...now.keys(), ...old.keys()])
  return [...fields].filter((field) => canonicalJson(old.get(field)) !== canonicalJson(now.get(field)))
}
