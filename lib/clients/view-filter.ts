import { type ClientFilter, clientFilterOf, clientQueryOf } from './client-filter.ts'

/** The filter of a view that is kept, from how an address carries it. A search names somebody: it is not kept. */
export function viewFilterOf(query: string): ClientFilter {
  const { search: _search, ...filter } = clientFilterOf(Object.fromEntries(new URLSearchParams(query)))
  return filter
}

/** The same in the one form in which it is kept. Empty for a filter that lets everybody through. */
export function keptQueryOf(query: string): string {
  return clientQueryOf(viewFilterOf(query))
}
