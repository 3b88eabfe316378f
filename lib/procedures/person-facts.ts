import type { Fact, Procedure } from '#content/schema.ts'
import { compileProcedure } from '#lib/procedures/compile-procedure.ts'

const PREFIX = 'person.'

/** What a procedure asks of each person of the household, in the order of asking. */
export function personFacts(procedure: Procedure): readonly Fact[] {
  return compileProcedure(procedure).facts.flatMap(({ fact }) => (fact.scope === 'person' ? [fact] : []))
}

/** What a form calls an answer about one person: `p1.age`. */
export function fieldOf(person: string, fact: string): string {
  return `${person}.${fact.slice(PREFIX.length)}`
}
