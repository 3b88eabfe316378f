import { createHash } from 'node:crypto'
import type { Procedure } from '#content/schema.ts'
import { type Library, libraryOf } from '#lib/procedures/library-of.ts'

export type RevisionContent = Library & { procedure: Procedure }

/** The content that a plan rests on, as a text that is the same whatever the order of keys. */
export function revisionText(procedure: Procedure): string {
  const { countryGroups, sources } = libraryOf(procedure)
  const content: RevisionContent = { procedure, countryGroups, sources }
  return JSON.stringify(content, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** The short name of such a text. */
export function revisionName(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
