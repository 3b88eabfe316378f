import { authorities } from '#content/authorities/authorities.ts'
import type { ContentSet } from '#lib/procedures/statement.ts'

/** The authorities, to be re-read some day. */
export function authoritySet(): ContentSet {
  const statements = authorities.map(({ id, name, sources, confidence }) => ({
    id,
    kind: 'authority',
    applies: name,
    state: '',
    sources,
    confidence,
  }))
  return { title: 'Authorities', statements, notes: [] }
}
