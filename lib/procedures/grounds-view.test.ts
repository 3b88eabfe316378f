import { expect, it } from 'vitest'
import { groundsView } from './grounds-view.ts'

it.each([
  ['en', 'ameli.fr, number for people born abroad', 'nothing else says so'],
  ['fr', 'ameli.fr, numéro pour les personnes nées à l’étranger', 'rien d’autre ne le dit'],
] as const)('says what a statement rests on in the language of the page: %s', (locale, described, doubt) => {
  const grounds = { confidence: 'C' as const, doubt: { en: 'nothing else says so', fr: 'rien d’autre ne le dit' } }
  const view = groundsView({ ...grounds, sources: ['S01', 'S07', 'gone'] }, locale)
  expect(view).toMatchObject({ confidence: 'doubtful', doubt })
  expect(view.sources.map(({ publisher }) => publisher)).toEqual([described, 'Campus France'])
})
