import { glossary } from '#content/glossary/glossary.ts'
import type { ContentSet } from '#lib/procedures/statement.ts'

/** The glossary, to be re-read some day. */
export function glossarySet(): ContentSet {
  const statements = glossary.map(({ id, term, sources, confidence }) => ({
    id,
    kind: 'term',
    applies: term,
    state: '',
    sources,
    confidence,
  }))
  return { title: 'Glossary', statements, notes: [] }
}
