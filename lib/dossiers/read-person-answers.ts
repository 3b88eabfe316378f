import type { Day, Procedure } from '#content/schema.ts'
import { type AnswerFault, encodeValue, type Query, rawOf } from '#lib/procedures/encode-answers.ts'
import { parseAnswer } from '#lib/procedures/parse-answer.ts'
import { personFacts } from '#lib/procedures/person-facts.ts'
import type { Facts, FactValue } from '#lib/procedures/types.ts'

/**
 * Answers about one person, whose page says who it is: its fields are called as the facts are (`person.age`). `asked`:
 * fields that were shown; one of them left open is a question to which the answer is not known.
 */
export function readPersonAnswers(
  procedure: Procedure,
  query: string | Query,
  on: Day,
  asked: readonly string[] = [],
): { facts: Facts; faults: readonly AnswerFault[] } {
  const params = typeof query === 'string' ? paramsOf(query) : query
  const facts: Record<string, FactValue> = {}
  const faults: AnswerFault[] = []
  for (const fact of personFacts(procedure)) {
    const raw = rawOf(fact, params)
    const parsed = parseAnswer(fact, raw.length === 0 && asked.includes(fact.id) ? ['unknown'] : raw, on)
    if (parsed.ok) facts[fact.id] = parsed.value
    else if (raw.length > 0) faults.push({ id: fact.id, code: parsed.code })
  }
  return { facts, faults }
}

/** The same answers as the text that `readPersonAnswers` reads. */
export function writePersonAnswers(facts: Facts): string {
  return Object.entries(facts)
    .map(([id, value]) => `${id}=${encodeValue(value)}`)
    .join('&')
}

function paramsOf(query: string): Record<string, string[]> {
  const params = new URLSearchParams(query)
  return Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key)]))
}
