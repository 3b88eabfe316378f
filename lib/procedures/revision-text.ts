import { createHash } from 'node:crypto'
import type { Procedure } from '#content/schema.ts'
import { type Library, libraryOf } from '#lib/procedures/library-of.ts'
import { canonicalJson } from '#lib/pure/canonical-json.ts'

export type RevisionContent = Library & { procedure: Procedure }

/** The content that a plan rests on, as a text that is the same whatever the order of keys. */
export function revisionText(procedure: Procedure): string {
  const { countryGroups, sources } = libraryOf(procedure)
  const content: RevisionContent = { procedure, countryGroups, sources }
  return canonicalJson(content)
}

/** The short name of such a text. */
export function revisionName(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
