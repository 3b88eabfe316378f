import { describe, expect, test } from 'vitest'
import { registration } from '#content/procedures/registration/procedure.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import type { FactValue } from '#lib/procedures/types.ts'
import type { Persona } from '#tests/personas/persona.ts'
import { personas } from '#tests/personas/personas.ts'

const COMMON = [
  'employee_eu',
  'employee_non_eu',
  'talent',
  'self_employed',
  'student_non_eu',
  'student_eu_ehic',
  'student_eu_no_ehic',
  'spouse_of_insured',
  'minor_child',
  'inactive_eu',
  'inactive_non_eu',
  'pensioner_eu',
]

describe('few questions', () => {
  // A tenth is left to what is rarer within a situation: a visa that is not validated yet, a card that may be a refugee’s.
  test.each(COMMON)('%s: at most nine for most people, and hardly more for the others', (situation) => {
    const counts = personas
      .filter((one) => one.expect.situations.join() === situation && (one.people ?? []).length === 0)
      .map((one) => questionsTo(one).length)
      .sort((a, b) => a - b)
    expect(counts.length).toBeGreaterThan(0)
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(9)
    expect(counts[0]).toBeLessThanOrEqual(9)
    expect(counts.filter((one) => one > 9).length * 2).toBeLessThan(counts.length)
    expect(counts.at(-1)).toBeLessThanOrEqual(13)
  })

  test('each of them says why it is asked, in both languages', () => {
    for (const { id, why } of registration.facts) {
      expect(why.en.length, id).toBeGreaterThan(20)
      expect(why.fr.length, id).toBeGreaterThan(20)
    }
  })
})

/** What somebody is asked who answers the first open question until none is left. */
function questionsTo(persona: Persona): readonly string[] {
  const facts: Record<string, FactValue> = {}
  const asked: string[] = []
  for (;;) {
    const [next] = planFor(registration, { facts, people: [] }, persona.on).nextQuestions
    if (next === undefined) return asked
    if (asked.includes(next)) throw new Error(`${persona.name} is asked twice about ${next}`)
    asked.push(next)
    facts[next] = persona.facts[next] ?? 'unknown'
  }
}
