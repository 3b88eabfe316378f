import type { Letter } from '#content/after-filing-schema.ts'
import type { Fact, Localised, Procedure } from '#content/schema.ts'

/** Every text in English and in French, no text that lets a machine fail, and no question for what we never ask. */
export function checkTexts(procedure: Procedure): string[] {
  const ids = new Set(procedure.facts.map((one) => one.id))
  return [
    ...textsIn(procedure, procedure.slug).flatMap(({ where, text }) => textFaults(where, text, ids)),
    ...procedure.facts.flatMap(missingValues),
    ...procedure.facts.flatMap(forbiddenFact),
    ...(procedure.afterFiling?.letters ?? []).flatMap(forbiddenSlots),
    ...procedure.documents.flatMap(({ id, frenchName, name }) =>
      FORBIDDEN_PAPER.test(`${frenchName} ${name.en} ${name.fr}`)
        ? [`document ${id} is one that we never ask for`]
        : [],
    ),
  ]
}

type PlacedText = { where: string; text: Localised }

/** Every localised text, wherever it stands, so that a text added later cannot be forgotten here. */
function textsIn(value: unknown, where: string): readonly PlacedText[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => textsIn(one, `${where}/${typeof one?.id === 'string' ? one.id : index}`))
  }
  const own = 'en' in value || 'fr' in value ? [{ where, text: value as Localised }] : []
  return [...own, ...Object.entries(value).flatMap(([name, part]) => textsIn(part, `${where}/${name}`))]
}

function textFaults(where: string, { en, fr }: Localised, ids: ReadonlySet<string>): string[] {
  const isEmpty = (text: unknown) => typeof text !== 'string' || text.trim() === ''
  if (isEmpty(en) || isEmpty(fr)) return [`${where} lacks its ${isEmpty(en) ? 'English' : 'French'} text`]
  const [inEnglish, inFrench] = [placeholders(en), placeholders(fr)]
  const strangers = [...new Set([...inEnglish, ...inFrench])].filter((id) => !ids.has(id) && !DAYS.includes(id))
  return [
    ...strangers.map((id) => `${where} speaks of {${id}}, which is no fact`),
    ...(inEnglish.join() === inFrench.join() ? [] : [`${where} has other placeholders in French than in English`]),
  ]
}

/** Days that a text may name: the one it leads to, and the one it is counted from. */
const DAYS = ['on', 'from']

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '').sort()
}

/** Names of the values of a choice, without which a page would show an id. */
function missingValues({ id, type, values }: Fact): string[] {
  const shown = 'values' in type ? type.values : 'also' in type ? (type.also ?? []) : []
  return shown
    .filter((value) => value !== 'none' && !values?.[value])
    .map((value) => `fact ${id} has no name for ${value}`)
}

// The social security number, health and bank cards: never asked, by whatever question. "Do you have a number?" is fine.
function forbiddenFact({ id, type, question }: Fact): string[] {
  const text = `${question.en} ${question.fr}`
  const holdsNumber = type.kind === 'integer' && type.max > 99_999
  const asksNumber = type.kind === 'integer' && ASKS_NUMBER.test(text)
  const asksHealth = /\b(illness|disease|pregnan\w*|handicap\w*|disabilit\w*|maladie(?! universelle)|enceinte)\b/i.test(
    text,
  )
  const isForbidden = holdsNumber || asksNumber || asksHealth || /bank card|credit card|carte bancaire/i.test(text)
  return isForbidden ? [`fact ${id} asks for what we never ask`] : []
}

/** A letter leaves room for the number to be written by hand, and never asks for it here. */
function forbiddenSlots({ id, slots }: Letter): string[] {
  return slots
    .filter(({ from, label }) => from === 'typed' && ASKS_NUMBER.test(`${label.en} ${label.fr}`))
    .map((one) => `letter ${id}: slot ${one.id} asks for what we never ask`)
}

const ASKS_NUMBER = /social security number|num[ée]ro de s[ée]curit[ée] sociale|\bNI[RA]\b/i

const FORBIDDEN_PAPER =
  /certificat m[ée]dical|medical (certificate|record)|dossier m[ée]dical|ordonnance m[ée]dicale|prescription|bank card|credit card|carte bancaire/i
