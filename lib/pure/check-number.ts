import { controlKey, plainDigits } from './social-security-number.ts'

export const PART_NAMES = ['sex', 'year', 'month', 'place', 'commune', 'country', 'order', 'key'] as const
export type PartName = (typeof PART_NAMES)[number]

export const PART_MEANINGS = [
  'male',
  'female',
  'pendingMale',
  'pendingFemale',
  'oldMale',
  'oldFemale',
  'year',
  'month',
  'monthUnknown',
  'monthIncomplete',
  'monthNotGiven',
  'department',
  'departmentOrFormer',
  'corsica',
  'corsicaBefore1976',
  'overseas',
  'tunisia',
  'abroad',
  'placeUnknown',
  'commune',
  'country',
  'countryUnknown',
  'order',
  'keyFits',
  'keyWrong',
  'impossible',
] as const
export type PartMeaning = (typeof PART_MEANINGS)[number]

/** What a part of a number says, as a code; `about` is the month (1 to 12), the place or the digits that it speaks of. */
export type NumberPart = { name: PartName; digits: string; says: PartMeaning; about: string }

export const NUMBER_VERDICTS = [
  'empty',
  'notANumber',
  'tooShort',
  'tooLong',
  'impossible',
  'noKey',
  'wrongKey',
  'fits',
  'fitsNotDefinitive',
] as const
export type NumberVerdict = (typeof NUMBER_VERDICTS)[number]

export type NumberCheck = { verdict: NumberVerdict; parts: readonly NumberPart[]; length: number }

/**
 * What a French social security number says and whether its key fits. It knows the form only: whether the number was
 * ever given to anybody, and whether it is provisional, cannot be read from it. `isPlace` says which places are known.
 */
export function checkNumber(typed: string, isPlace: (code: string) => boolean): NumberCheck {
  const number = plainDigits(typed).replace(SEPARATORS, '').toUpperCase()
  const stop = (verdict: NumberVerdict): NumberCheck => ({ verdict, parts: [], length: number.length })
  if (number === '') return stop('empty')
  if (!SO_FAR.test(number)) return stop('notANumber')
  if (number.length > 15) return stop('tooLong')
  if (number.length < 13 || number.length === 14) return stop('tooShort')
  const parts = partsOf(number, isPlace)
  return { verdict: verdictOf(parts, number), parts, length: number.length }
}

const SEPARATORS = /[\s.,·/|_\p{Pd}\u2212]/gu
/** Digits, and Corsica's letter where it may stand. */
const SO_FAR = /^(?:\d{0,6}|\d{5}2[AB]\d*|\d{7,})$/

function verdictOf(parts: readonly NumberPart[], number: string): NumberVerdict {
  if (parts.some(({ says }) => says === 'impossible')) return 'impossible'
  if (number.length === 13) return 'noKey'
  if (parts.some(({ says }) => says === 'keyWrong')) return 'wrongKey'
  return /^[12]/.test(number) ? 'fits' : 'fitsNotDefinitive'
}

function partsOf(number: string, isPlace: (code: string) => boolean): NumberPart[] {
  const [sex, year, month] = [number.slice(0, 1), number.slice(1, 3), number.slice(3, 5)]
  const [order, key] = [number.slice(10, 13), number.slice(13)]
  const keyPart: NumberPart = {
    name: 'key',
    digits: key,
    says: Number(key) === controlKey(number.slice(0, 13)) ? 'keyFits' : 'keyWrong',
    about: key,
  }
  return [
    { name: 'sex', digits: sex, says: SEXES[sex] ?? 'impossible', about: sex },
    { name: 'year', digits: year, says: 'year', about: year },
    monthPart(month),
    ...birthplace(number.slice(5, 10), isPlace),
    { name: 'order', digits: order, says: 'order', about: order },
    ...(key === '' ? [] : [keyPart]),
  ]
}

const SEXES: Readonly<Record<string, PartMeaning>> = {
  1: 'male',
  2: 'female',
  3: 'pendingMale',
  4: 'pendingFemale',
  7: 'oldMale',
  8: 'oldFemale',
}

/** 31 to 42: the document is incomplete but names the month, and 30 is added to it. */
function monthPart(digits: string): NumberPart {
  const month = Number(digits)
  const part = (says: PartMeaning, about = month): NumberPart => ({
    name: 'month',
    digits,
    says,
    about: String(about),
  })
  if (month >= 1 && month <= 12) return part('month')
  if (month === 20) return part('monthUnknown')
  if (month >= 31 && month <= 42) return part('monthIncomplete', month - 30)
  return (month > 20 && month <= 30) || month >= 50 ? part('monthNotGiven') : part('impossible')
}

/** The five characters of where somebody was born: département and commune, overseas territory, or country. */
function birthplace(code: string, isPlace: (code: string) => boolean): NumberPart[] {
  const [two, three] = [code.slice(0, 2), code.slice(0, 3)]
  const place = (says: PartMeaning, digits = two): NumberPart => ({ name: 'place', digits, says, about: digits })
  const commune = (digits: string): NumberPart => ({ name: 'commune', digits, says: 'commune', about: digits })
  const rest = commune(code.slice(2))
  if (two === '99') {
    const says = isPlace(code) ? 'country' : 'countryUnknown'
    return [place('abroad'), { name: 'country', digits: code.slice(2), says, about: code }]
  }
  if (two === '97' || two === '98')
    return [place(isPlace(three) ? 'overseas' : 'placeUnknown', three), commune(code.slice(3))]
  if (two === '2A' || two === '2B') return [place('corsica'), rest]
  if (two === '20') return [place('corsicaBefore1976'), rest]
  if (two === '96') return [place('tunisia'), rest]
  // Algeria and Morocco had these codes before they were départements of today.
  if (/^9[1-5]$/.test(two)) return [place('departmentOrFormer'), rest]
  return [place(isPlace(two) ? 'department' : 'placeUnknown'), rest]
}
