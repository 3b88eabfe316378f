import { authoritySources } from '#content/authorities/sources.ts'
import { countries, countryGroups } from '#content/countries.ts'
import { glossarySources } from '#content/glossary/sources.ts'
import { registration } from '#content/procedures/registration/procedure.ts'
import { retiredIds } from '#content/procedures/retired-ids.ts'
import type { CountryGroup, Procedure, Source } from '#content/schema.ts'
import { sources } from '#content/sources.ts'
import { toolSources } from '#content/tools/sources.ts'
import { libraryOf } from '#lib/procedures/library-of.ts'
import { revisionName, revisionText } from '#lib/procedures/revision-text.ts'

export type Locale = 'en' | 'fr'
export type CountryName = { code: string; name: string; ownName: string | null }

const procedures: readonly Procedure[] = [registration]
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
    .map((one) => ({ code: one.code, name: one.names[locale], ownName: one.ownName ?? null }))
    .sort((a, b) => compare(a.name, b.name))
  countryLists.set(locale, list)
  return list
}

const revisions = new WeakMap<Procedure, string>()

/** Names the content a plan rests on: the procedure, the country groups and the sources, whatever the order of keys. */
export function revisionOf(procedure: Procedure): string {
  const known = revisions.get(procedure)
  if (known !== undefined) return known
  const revision = revisionName(revisionText(procedure))
  revisions.set(procedure, revision)
  return revision
}
