import { birthCountries, birthTerritories, southernLands } from '#content/tools/birth-countries.ts'
import { getCountryName, type Locale } from '#lib/procedures/registry.ts'
import { DEPARTMENTS } from '#lib/pure/departments.ts'

/** What the place of birth in a number is called: départements and territories by their code, countries by 99 and theirs. */
export function birthplaces(locale: Locale): Readonly<Record<string, string>> {
  const named = (prefix: string, list: typeof birthCountries) =>
    list.map(({ insee, country }) => [`${prefix}${insee}`, getCountryName(country, locale) ?? country])
  return Object.fromEntries([
    ...DEPARTMENTS,
    ...named('', birthTerritories),
    [southernLands.insee, southernLands.names[locale]],
    ...named('99', birthCountries),
  ])
}
