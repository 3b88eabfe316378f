import type { Day, Fact, Procedure } from '#content/schema.ts'
import { compileProcedure } from '#lib/procedures/compile-procedure.ts'
import { type AnswerError, parseAnswer } from '#lib/procedures/parse-answer.ts'
import type { Facts, FactValue } from '#lib/procedures/types.ts'

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

export type AnswerFault = { id: string; code: AnswerError }

/**
 * Answers about the dossier as a query without its question mark, such as `nationalities=CN.FR&arrivedOn=2026-11-01`:
 * in question order, lists joined by dots, `?` for "I don't know". The same answers always give the same query.
 */
export function encodeAnswers(procedure: Procedure, facts: Facts): string {
  return dossierFacts(procedure)
    .flatMap((fact) => {
      const value = facts[fact.id]
      return value === undefined ? [] : [`${encodeURIComponent(fact.id)}=${encodeValue(value)}`]
    })
    .join('&')
}

/** Answers read from a query, also from a form sent by GET. What is no answer is named, and left out. */
export function decodeAnswers(procedure: Procedure, params: Query, on: Day): { facts: Facts; rejected: AnswerFault[] } {
  const facts: Record<string, FactValue> = {}
  const rejected: AnswerFault[] = []
  for (const fact of dossierFacts(procedure)) {
    const raw = rawOf(fact, params)
    if (raw.length === 0) continue
    const parsed = parseAnswer(fact, raw, on)
    if (parsed.ok) facts[fact.id] = parsed.value
    else rejected.push({ id: fact.id, code: parsed.code })
  }
  return { facts, rejected }
}

function dossierFacts(procedure: Procedure): readonly Fact[] {
  return compileProcedure(procedure)
    .facts.map((one) => one.fact)
    .filter((fact) => fact.scope === 'dossier')
}

/** An answer as it stands in a query. */
export function encodeValue(value: FactValue): string {
  if (value === 'unknown') return '?'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(encodeURIComponent).join('.')
  return encodeURIComponent(String(value))
}

/** The values given under the fact's name, or else under a former one. An empty field is no answer. */
export function rawOf(fact: Fact, params: Query, called = (id: string) => id): readonly string[] {
  for (const id of [fact.id, ...(fact.previousIds ?? [])].map(called)) {
    const given = Object.hasOwn(params, id) ? params[id] : undefined
    const list = (typeof given === 'string' ? [given] : (given ?? []))
      .flatMap((one) => (isList(fact) ? one.split('.') : [one]))
      .filter((one) => one.trim() !== '')
    if (list.length > 0) return list
  }
  return []
}

function isList(fact: Fact): boolean {
  return fact.type.kind === 'choices' || fact.type.kind === 'countries'
}
