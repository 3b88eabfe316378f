import { authorities } from '#content/authorities/authorities.ts'
import type { ContentSet } from '#lib/procedures/statement.ts'

/** What is said of each body, and each of its phone numbers: also those that wait for somebody to confirm them. */
export function authoritySet(): ContentSet {
  const statements = authorities.flatMap(({ id, name, group, sources, confidence, phones }) => [
    { id, kind: 'authority', applies: name, state: group, sources, confidence },
    ...phones.map((phone) => ({
      id: `${id} ${phone.number}`,
      kind: 'phone',
      applies: `${name}, from ${phone.from}`,
      state: phone.confidence === 'D' ? 'not shown' : '',
      sources: phone.sources,
      confidence: phone.confidence,
    })),
  ])
  return { title: 'Authorities', statements, notes: [] }
}
