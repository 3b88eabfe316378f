import type { FactType } from '#content/schema.ts'
import type { AnswerError } from '#lib/procedures/parse-answer.ts'
import type { Locale } from '#lib/procedures/registry.ts'

export type InputFaultCode =
  | AnswerError
  | 'wrong-type'
  | 'unknown-id'
  | 'unknown-procedure'
  | 'unknown-language'
  | 'not-an-object'
  | 'not-a-list'
  | 'bad-id'
  | 'given-twice'
  | 'not-json'
  | 'no-file'

/** What is wrong with a file of answers: where (`facts.arrivedOn`, `people[0].age`), and in words. */
export type InputFault = { field: string; code: InputFaultCode; message: string }

export function inputFault(field: string, code: InputFaultCode, locale: Locale, type?: FactType): InputFault {
  const sentence = SENTENCES[code][locale]
  const expected = type ? expectedOf(type, locale) : ''
  const named = field === '' ? sentence : `${field}${locale === 'fr' ? '\u202f: ' : ': '}${sentence}`
  return { field, code, message: expected === '' ? named : `${named} ${expected}` }
}

const SENTENCES: Readonly<Record<InputFaultCode, Record<Locale, string>>> = {
  required: { en: 'an answer is missing.', fr: 'il manque une réponse.' },
  'not-a-date': { en: 'this is not a date.', fr: 'ce n’est pas une date.' },
  'no-such-day': { en: 'this day does not exist.', fr: 'ce jour n’existe pas.' },
  'too-early': { en: 'this date is too long ago.', fr: 'cette date est trop ancienne.' },
  'too-late': { en: 'this date is too far in the future.', fr: 'cette date est trop lointaine.' },
  'unknown-country': { en: 'this country is not known.', fr: 'ce pays n’est pas connu.' },
  'not-a-choice': { en: 'this is not one of the possible answers.', fr: 'ce n’est pas une des réponses possibles.' },
  'not-a-number': { en: 'this is not a whole number.', fr: 'ce n’est pas un nombre entier.' },
  'out-of-range': { en: 'this number is too small or too large.', fr: 'ce nombre est trop petit ou trop grand.' },
  'wrong-type': { en: 'this answer is not of the right kind.', fr: 'cette réponse n’est pas du bon type.' },
  'unknown-id': { en: 'no question has this name.', fr: 'aucune question ne porte ce nom.' },
  'unknown-procedure': { en: 'no procedure has this name.', fr: 'aucune démarche ne porte ce nom.' },
  'unknown-language': {
    en: 'the language is "en" or "fr".',
    fr: 'la langue est «\u202fen\u202f» ou «\u202ffr\u202f».',
  },
  'not-an-object': {
    en: 'an object in braces is expected here.',
    fr: 'un objet entre accolades est attendu ici.',
  },
  'not-a-list': { en: 'a list in square brackets is expected here.', fr: 'une liste entre crochets est attendue ici.' },
  'bad-id': {
    en: 'each person needs an id of letters, digits, - or _.',
    fr: 'chaque personne doit avoir un identifiant fait de lettres, chiffres, - ou _.',
  },
  'given-twice': { en: 'this is given twice.', fr: 'ceci est donné deux fois.' },
  'not-json': { en: 'the file is not valid JSON.', fr: 'le fichier n’est pas du JSON valable.' },
  'no-file': { en: 'the file cannot be read.', fr: 'le fichier ne peut pas être lu.' },
}

/** What the fact takes, so that the reader can mend it. */
function expectedOf(type: FactType, locale: Locale): string {
  const colon = locale === 'fr' ? '\u202f: ' : ': '
  const lead = `${locale === 'fr' ? 'Attendu' : 'Expected'}${colon}`
  switch (type.kind) {
    case 'boolean':
      return `${lead}true, false, "unknown".`
    case 'choice':
      return `${lead}${type.values.join(', ')}, unknown.`
    case 'choices':
      return `${lead}[${type.values.join(', ')}].`
    case 'country':
      return `${lead}${['FR', 'CN', '…', ...(type.also ?? [])].join(', ')}.`
    case 'countries':
      return `${lead}[${['FR', 'CN', '…', ...(type.also ?? [])].join(', ')}].`
    case 'date':
      return `${lead}${locale === 'fr' ? 'AAAA-MM-JJ' : 'YYYY-MM-DD'}.`
    case 'integer':
      return `${lead}${type.min}–${type.max}.`
  }
}
