import { describe, expect, test } from 'vitest'
import { registration } from '#content/procedures/registration/procedure.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { planView } from '#lib/procedures/plan-view.ts'
import type { Facts, FactValue } from '#lib/procedures/types.ts'
import { personaCalled } from '#tests/persona-called.ts'
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

const MOST = 9

/** People in whom two situations meet: what decides the one is asked beside what decides the other. */
const IN_SEVERAL_SITUATIONS: Readonly<Record<string, number>> = {
  // Looks for work, may have been a frontier worker, and lives here by a card that may be a refugee’s.
  'Walter, American, looks for work, insured in Germany': 12,
  // A pensioner who looks for work with the form of another country.
  'Dieter, German pensioner, looks for work': 11,
  // From outside Europe by the card, European by the pension.
  'Walter, American with a German pension': 10,
  'Walter, American of forty with a German invalidity pension, does not call himself retired': 10,
  // Without work by what she says of herself, a pensioner by what she receives.
  'Johanna calls herself inactive and receives a Dutch pension': 10,
  // An intern who studies.
  'Tomás, enrolled at a French school': 10,
}

describe('few questions', () => {
  test.each(COMMON)('%s: at most nine, whatever else holds for the person', (situation) => {
    const people = personas.filter((one) => one.expect.situations.includes(situation))
    expect(people.length).toBeGreaterThan(0)
    const over = people
      .map((one) => ({ name: one.name, asked: questionsTo(one).length }))
      .filter(({ name, asked }) => asked > (IN_SEVERAL_SITUATIONS[name] ?? MOST))
    expect(over).toEqual([])
  })

  test('who may be asked more is asked just that, and is somebody of a common situation', () => {
    const people = personas.filter((one) => one.expect.situations.some((situation) => COMMON.includes(situation)))
    const asked = people
      .filter(({ name }) => name in IN_SEVERAL_SITUATIONS)
      .map((one) => [one.name, questionsTo(one).length])
    expect(Object.fromEntries(asked)).toEqual(IN_SEVERAL_SITUATIONS)
  })

  test.each([
    ['Sunita on the last day of her card', 'three_months', 'arrivedOn'],
    ['Thu, Vietnamese, wife of a student', 'three_months', 'arrivedOn'],
    ['Tomás, enrolled at a French school', 'legal_stay', 'visaValidated'],
    ['Lina gives the answers she is asked for and no more', 'legal_stay', 'arrivedOn'],
  ])('%s is asked at the step %s what was not asked before: %s', (name, step, fact) => {
    const persona = personaCalled(name)
    const asked = questionsTo(persona)
    expect(asked).not.toContain(fact)
    const facts = Object.fromEntries(asked.map((id) => [id, persona.facts[id] ?? 'unknown']))
    const at = (known: Facts) => {
      const answers = { facts: known, people: [] }
      const { steps } = planView(registration, planFor(registration, answers, persona.on), answers, 'en')
      return steps.find(({ id }) => id === step)?.questions.map(({ id }) => id)
    }
    expect(at(facts)).toEqual([fact])
    expect(at({ ...facts, [fact]: persona.facts[fact] ?? (fact === 'arrivedOn' ? persona.on : true) }) ?? []).toEqual(
      [],
    )
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
    const [next] = planFor(registration, { facts, people: persona.people ?? [] }, persona.on).nextQuestions
    if (next === undefined) return asked
    if (asked.includes(next)) throw new Error(`${persona.name} is asked twice about ${next}`)
    asked.push(next)
    facts[next] = persona.facts[next] ?? 'unknown'
  }
}
