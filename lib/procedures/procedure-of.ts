import type { Procedure } from '#content/schema.ts'

/** The procedure that a dossier follows, as it stood in the revision that the dossier goes by. */
export function procedureOf({ content }: { content: Procedure }): Procedure {
  return content
}
