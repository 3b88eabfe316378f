import type { Locale } from '#lib/procedures/registry.ts'
import type { Facts } from '#lib/procedures/types.ts'

/** Whose family it is: the reader's own, or that of somebody whose dossier they look at. */
export type Whose = 'yours' | 'theirs'

/** Somebody of the household who has no name here: "your child, 3". The relation first, then the age where it tells. */
export function personInWords(facts: Facts, locale: Locale, whose: Whose = 'yours'): string {
  const relation = facts['person.relation']
  const known = RELATIONS.find((one) => one === relation) ?? 'somebody'
  const who = WORDS[whose][known][locale]
  const age = facts['person.age']
  return typeof age === 'number' && known !== 'spouse' ? `${who}, ${ageInWords(age, locale)}` : who
}

function ageInWords(age: number, locale: Locale): string {
  if (age === 0) return locale === 'fr' ? 'moins d’un an' : 'under one'
  return locale === 'fr' ? `${age}\u00a0an${age > 1 ? 's' : ''}` : String(age)
}

const RELATIONS = ['spouse', 'child', 'ward', 'other'] as const

type Words = Record<(typeof RELATIONS)[number] | 'somebody', Record<Locale, string>>

const WORDS: Readonly<Record<Whose, Words>> = {
  yours: {
    spouse: { en: 'your spouse or partner', fr: 'votre conjoint ou partenaire' },
    child: { en: 'your child', fr: 'votre enfant' },
    ward: { en: 'a child in your charge', fr: 'un enfant à votre charge' },
    other: { en: 'somebody else of your household', fr: 'une autre personne de votre foyer' },
    somebody: { en: 'somebody of your household', fr: 'une personne de votre foyer' },
  },
  theirs: {
    spouse: { en: 'spouse or partner', fr: 'conjoint ou partenaire' },
    child: { en: 'child', fr: 'enfant' },
    ward: { en: 'child in their charge', fr: 'enfant à charge' },
    other: { en: 'somebody else of the household', fr: 'une autre personne du foyer' },
    somebody: { en: 'somebody of the household', fr: 'une personne du foyer' },
  },
}
