import { authoritySources } from '#content/authorities/sources.ts'
import { civilStatusLanguages } from '#content/civil-status-languages.ts'
import { countries, countryGroups } from '#content/countries.ts'
import { formerStates } from '#content/former-states.ts'
import { glossarySources } from '#content/glossary/sources.ts'
import { paperAnswers } from '#content/paper-answers.ts'
import { housingAllowance } from '#content/procedures/housing-allowance/procedure.ts'
import { registration } from '#content/procedures/registration/procedure.ts'
import { retiredIds } from '#content/procedures/retired-ids.ts'
import { retirementPension } from '#content/procedures/retirement-pension/procedure.ts'
import { socialHousing } from '#content/procedures/social-housing/procedure.ts'
import { unemploymentBenefit } from '#content/procedures/unemployment-benefit/procedure.ts'
import { voterRegistration } from '#content/procedures/voter-registration/procedure.ts'
import type { CountryGroup, PaperAnswer, Procedure, Source } from '#content/schema.ts'
import { sources } from '#content/sources.ts'
import { toolSources } from '#content/tools/sources.ts'
import { libraryOf } from '#lib/procedures/library-of.ts'
import { revisionName, revisionText } from '#lib/procedures/revision-text.ts'

export type Locale = 'en' | 'fr'
/** `formerly`: states that are no more and whose registers this one keeps. */
export type CountryName = { code: string; name: string; ownName: string | null; formerly: readonly string[] }

const procedures: readonly Procedure[] = [
  registration,
  housingAllowance,
  socialHousing,
  unemploymentBenefit,
  retirementPension,
  voterRegistration,
]
/** A dossier rests on the first ones only: the others change without a new revision. */
const allSources: readonly Source[] = [...sources, ...toolSources, ...glossarySources, ...authoritySources]
const sourcesById: ReadonlyMap<string, Source> = new Map(allSources.map((one) => [one.id, one]))
const namesByCode = new Map(countries.map((one) => [one.code, one.names]))
const countryCodes: ReadonlySet<string> = new Set(namesByCode.keys())

export function getProcedure(slug: string): Procedure | null {
  return procedures.find((one) => one.slug === slug) ?? null
}

export function listProcedures(): readonly Procedure[] {
  return procedures
}

export function getSource(id: string): Source | null {
  return sourcesById.get(id) ?? null
}

/** A source as the procedure knew it that names it. */
export function sourceFor(procedure: Procedure, id: string): Source | null {
  const { sources: own } = libraryOf(procedure)
  return own === sources ? getSource(id) : (own.find((one) => one.id === id) ?? null)
}

export function listSources(): readonly Source[] {
  return allSources
}

export function listCountryGroups(): readonly CountryGroup[] {
  return countryGroups
}

export function listPaperAnswers(): readonly PaperAnswer[] {
  return paperAnswers
}

const languageNames = {
  en: new Intl.DisplayNames('en-GB', { type: 'language' }),
  fr: new Intl.DisplayNames('fr-FR', { type: 'language' }),
}

/** The languages in which a country's birth certificates are usually written, by their names. */
export function languagesOfPapers(code: string, locale: Locale): readonly string[] {
  return (civilStatusLanguages[code] ?? []).flatMap((language) => languageNames[locale].of(language) ?? [])
}

export function listCountryCodes(): ReadonlySet<string> {
  return countryCodes
}

/** Ids that were published once and stand for nothing any more: never to be used again. */
export function listRetiredIds(): readonly string[] {
  return retiredIds
}

export function getCountryName(code: string, locale: Locale): string | null {
  return namesByCode.get(code)?.[locale] ?? null
}

const countryLists = new Map<Locale, readonly CountryName[]>()

/** Countries in the alphabetical order of the reader's language. */
export function listCountries(locale: Locale): readonly CountryName[] {
  const known = countryLists.get(locale)
  if (known) return known
  const { compare } = new Intl.Collator(locale)
  const list = countries
    .map((one) => ({
      code: one.code,
      name: one.names[locale],
      ownName: one.ownName ?? null,
      formerly: formerlyOf(one.code, locale),
    }))
    .sort((a, b) => compare(a.name, b.name))
  countryLists.set(locale, list)
  return list
}

function formerlyOf(code: string, locale: Locale): readonly string[] {
  return formerStates.filter((one) => one.issuedTodayBy.includes(code)).map((one) => one.name[locale])
}

const revisions = new WeakMap<Procedure, string>()

/** Names the content a plan rests on: the procedure, the country groups, what papers need, and the sources, whatever the order of keys. */
export function revisionOf(procedure: Procedure): string {
  const known = revisions.get(procedure)
  if (known !== undefined) return known
  const revision = revisionName(revisionText(procedure))
  revisions.set(procedure, revision)
  return revision
}
