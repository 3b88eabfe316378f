import { checkValue } from '#lib/procedures/check-value.ts'
import type { CompiledProcedure } from '#lib/procedures/compiled.ts'
import type { ScopeValues } from '#lib/procedures/scope.ts'
import type { Answers, Facts, FactValue } from '#lib/procedures/types.ts'

export type ReadFacts = {
  values: ScopeValues
  people: readonly { id: string; values: ScopeValues }[]
  /** `<fact>` or `<fact>|<person>`: what this content does not know. */
  quarantined: readonly string[]
}

/** Answers by slot, under their present names. What the content does not know is set aside, never an error. */
export function readFacts(compiled: CompiledProcedure, answers: Answers, countries: ReadonlySet<string>): ReadFacts {
  const quarantined: string[] = []
  const read = (facts: Facts, scope: 'dossier' | 'person', suffix: string) => {
    const values: (FactValue | undefined)[] = []
    for (const [id, value] of Object.entries(facts)) {
      const current = compiled.slots.get(id)
      const slot = current ?? compiled.renamed.get(id)
      const fact = slot === undefined ? undefined : compiled.facts[slot]?.fact
      const checked = fact?.scope === scope ? checkValue(fact.type, value, countries) : undefined
      // An answer under the present name wins over one under a former name.
      const isTaken = current === undefined && fact !== undefined && facts[fact.id] !== undefined
      if (slot === undefined || checked === undefined || isTaken) quarantined.push(`${id}${suffix}`)
      else values[slot] = checked
    }
    return values
  }
  const values = read(answers.facts, 'dossier', '')
  const people = answers.people.map((one) => ({ id: one.id, values: read(one.facts, 'person', `|${one.id}`) }))
  return { values, people, quarantined }
}
