import { listCountryGroups, listSources } from '#lib/procedures/registry.ts'
import type { ContentSet } from '#lib/procedures/statement.ts'

/** What everything rests on, and the lists of countries. */
export function sourceSets(): readonly ContentSet[] {
  return [
    {
      title: 'Lists of countries',
      statements: listCountryGroups().map(({ id, members, sources, confidence }) => ({
        id,
        kind: 'countries',
        applies: `${new Set(members.map(({ code }) => code)).size} countries`,
        state: '',
        sources,
        confidence,
      })),
      notes: [],
    },
    {
      title: 'Sources',
      statements: listSources().map(({ id, kind, publisher, url }) => ({
        id,
        kind: 'source',
        applies: `${typeof publisher === 'string' ? publisher : publisher.en}${url ? ` ${url}` : ''}`,
        state: kind,
        sources: [id],
        confidence: null,
      })),
      notes: [],
    },
  ]
}
