import type { Confidence, Link, Localised, Procedure } from '#content/schema.ts'
import { compileProcedure } from '#lib/procedures/compile-procedure.ts'
import type { ReadFacts } from '#lib/procedures/read-facts.ts'
import { getSource, type Locale, sourceFor } from '#lib/procedures/registry.ts'
import { dayInWords, optionInWords, valueInWords } from '#lib/procedures/value-in-words.ts'
import type { DecidedView, LinkView, QuestionView, SourceView, Sureness } from '#lib/procedures/view-types.ts'

/** Everything that turns a plan into words of one language, for one dossier. */
export type PlanWords = {
  text: (text: Localised, person?: string | null, more?: Readonly<Record<string, string>>) => string
  texts: (list: readonly Localised[] | undefined, person?: string | null) => readonly string[]
  links: (list: readonly Link[] | undefined) => readonly LinkView[]
  sources: (ids: readonly string[]) => readonly SourceView[]
  decided: (fact: string, person: string | null) => DecidedView | null
  question: (fact: string) => QuestionView | null
  day: (day: string) => string
}

export function planWords(procedure: Procedure, answers: ReadFacts, locale: Locale): PlanWords {
  const { facts, slots } = compileProcedure(procedure)
  const factOf = (id: string) => facts[slots.get(id) ?? -1]?.fact ?? null
  const kept = new Map<string, string | null>()
  // The same few facts decide most items, and lists and days are slow to put into words.
  const inWords = (id: string, person: string | null): string | null => {
    const key = `${id}|${person}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = makeWords(id, person)
    kept.set(key, made)
    return made
  }
  const makeWords = (id: string, person: string | null): string | null => {
    const slot = slots.get(id) ?? -1
    const own = answers.people.find((one) => one.id === person)?.values[slot]
    const [fact, value] = [factOf(id), own ?? answers.values[slot]]
    return fact === null || value === undefined ? null : valueInWords(fact, value, locale)
  }
  const text: PlanWords['text'] = (localised, person = null, more = {}) => {
    const words = localised[locale]
    if (!words.includes('{')) return words
    return words.replace(
      /\{([\w.]+)\}/g,
      (_whole, id: string) => more[id] ?? inWords(id, person) ?? NOT_ANSWERED[locale],
    )
  }
  return {
    text,
    texts: (list, person) => (list ?? []).map((one) => text(one, person)),
    links: (list) => (list ?? []).map((one) => ({ url: one.url, label: one.label[locale] })),
    sources: (ids) => sourceViews(ids, locale, procedure),
    decided: (id, person) => {
      const [fact, value] = [factOf(id), inWords(id, person)]
      return fact === null || value === null ? null : { fact: id, label: fact.label[locale], value }
    },
    question: (id) => questionView(factOf(id), locale),
    day: (day) => dayInWords(day, locale),
  }
}

export function sureness(confidence: Confidence): Sureness {
  return SURENESS[confidence]
}

/** A question in one language. The options of a country are only the words that may stand in its place. */
export function questionView(fact: Procedure['facts'][number] | null, locale: Locale): QuestionView | null {
  if (fact === null) return null
  return {
    id: fact.id,
    label: fact.label[locale],
    question: fact.question[locale],
    hint: fact.hint?.[locale] ?? null,
    why: fact.why[locale],
    notKept: fact.notKept?.[locale] ?? null,
    type: fact.type,
    options: optionsOf(fact).map((value) => ({
      value,
      label: optionInWords(fact, value, locale),
      hint: fact.values?.[value]?.[locale === 'fr' ? 'hintFr' : 'hintEn'] ?? null,
    })),
  }
}

function optionsOf({ type }: Procedure['facts'][number]): readonly string[] {
  switch (type.kind) {
    case 'boolean':
      return ['yes', 'no']
    case 'choice':
    case 'choices':
      return type.values
    case 'country':
    case 'countries':
      return type.also ?? []
    default:
      return []
  }
}

/** Sources by their ids, as a page names them in one language; as the procedure knew them, where one names them. */
export function sourceViews(ids: readonly string[], locale: Locale, procedure?: Procedure): readonly SourceView[] {
  return ids.flatMap((id) => {
    const source = procedure ? sourceFor(procedure, id) : getSource(id)
    if (!source) return []
    const { publisher, url, checkedOn, reviewBy, kind } = source
    return [
      { id, publisher: typeof publisher === 'string' ? publisher : publisher[locale], url, checkedOn, reviewBy, kind },
    ]
  })
}

const SURENESS: Readonly<Record<Confidence, Sureness>> = { A: 'official', B: 'good', C: 'doubtful', D: 'unconfirmed' }

const NOT_ANSWERED: Readonly<Record<Locale, string>> = { en: '(not answered yet)', fr: '(pas encore répondu)' }
