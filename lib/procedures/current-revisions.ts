import { listProcedures } from '#lib/procedures/registry.ts'
import { revisionName, revisionText } from '#lib/procedures/revision-text.ts'

/** The content of this build, to be kept: each procedure under the name of its revision. */
export function currentRevisions(): { revision: string; procedure: string; content: string }[] {
  return listProcedures().map((procedure) => {
    const content = revisionText(procedure)
    return { revision: revisionName(content), procedure: procedure.slug, content }
  })
}
