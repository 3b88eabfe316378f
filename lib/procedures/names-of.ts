import type { Predicate } from '#content/schema.ts'
import { factOfDate } from '#lib/procedures/fact-of-date.ts'

/** Something that a predicate speaks of. */
export type Name = { kind: 'fact' | 'definition' | 'requirement'; name: string }

/** Every name that a predicate mentions itself, in order, with repetitions. */
export function namesOf(predicate: Predicate): readonly Name[] {
  if ('all' in predicate) return predicate.all.flatMap(namesOf)
  if ('any' in predicate) return predicate.any.flatMap(namesOf)
  if ('not' in predicate) return namesOf(predicate.not)
  if ('is' in predicate) return [{ kind: 'definition', name: predicate.is }]
  if ('applies' in predicate) return [{ kind: 'requirement', name: predicate.applies }]
  if ('always' in predicate) return []
  if ('known' in predicate) return [{ kind: 'fact', name: predicate.known }]
  if ('before' in predicate || 'after' in predicate) {
    const [id, expression] = 'before' in predicate ? predicate.before : predicate.after
    const own: Name = { kind: 'fact', name: id }
    const from = factOfDate(expression)
    return from === null ? [own] : [own, { kind: 'fact', name: from }]
  }
  if ('beforeBirth' in predicate) return predicate.beforeBirth.map((name) => ({ kind: 'fact', name }))
  return Object.values(predicate).map((operands) => ({ kind: 'fact', name: operands[0] }))
}
