import { authoritySet } from '#lib/authorities/authority-set.ts'
import { glossarySet } from '#lib/glossary/glossary-set.ts'
import { procedureSet } from '#lib/procedures/procedure-set.ts'
import { listProcedures } from '#lib/procedures/registry.ts'
import { sourceSets } from '#lib/procedures/source-sets.ts'
import type { ContentSet } from '#lib/procedures/statement.ts'
import { toolSet } from '#lib/tools/tool-set.ts'

/** All of the content that is to be re-read some day. A new part of it gets a line here, and is then held to its rules. */
export function contentSets(): readonly ContentSet[] {
  return [...listProcedures().map(procedureSet), toolSet(), glossarySet(), authoritySet(), ...sourceSets()]
}
