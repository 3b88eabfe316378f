import type { Procedure } from '#content/schema.ts'
import { getProcedure } from './registry.ts'

/** The procedure that a dossier follows. Throws where the content lacks it: nothing can be said of such a dossier. */
export function procedureOf({ procedure: slug }: { procedure: string }): Procedure {
  const procedure = getProcedure(slug)
  if (!procedure) throw new Error(`the content has no procedure ${slug}`)
  return procedure
}
