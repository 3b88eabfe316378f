import { glossary } from '#content/glossary/glossary.ts'
import type { ContentSet } from '#lib/procedures/statement.ts'

/** What the glossary says, to be re-read with its sources. */
export function glossarySet(): ContentSet {
  const statements = glossary.map(({ id, term, category, sources, confidence }) => {
    return { id, kind: 'word', applies: term, state: category, sources, confidence }
  })
  return { title: 'Glossary', statements, notes: [] }
}
