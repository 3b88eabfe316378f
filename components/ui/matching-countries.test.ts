import { expect, it } from 'vitest'
import { matchingCountries } from '#components/ui/matching-countries.ts'

const countries = [
  { value: 'DE', label: 'Allemagne', own: 'Deutschland' },
  { value: 'CI', label: 'Côte d’Ivoire', own: 'Côte d’Ivoire' },
  { value: 'US', label: 'États-Unis', own: 'United States' },
  { value: 'DZ', label: 'Algérie', own: 'الجزائر' },
  { value: 'NG', label: 'Nigeria' },
]
const found = (typed: string) => matchingCountries(countries, typed).map(({ value }) => value)

it.each([
  ['', ['DE', 'CI', 'US', 'DZ', 'NG']],
  ['   ', ['DE', 'CI', 'US', 'DZ', 'NG']],
  ['al', ['DE', 'DZ']],
  ['DEUTSCH', ['DE']],
  ['cote d', ['CI']],
  ['ivoire', ['CI']],
  ['etats unis', ['US']],
  ['États-U', ['US']],
  ['الجز', ['DZ']],
  ['geria', []],
  ['(*', ['DE', 'CI', 'US', 'DZ', 'NG']],
])('%j finds %j', (typed, expected) => expect(found(typed)).toEqual(expected))
