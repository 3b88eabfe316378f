import type { CompiledRequirement, Node } from '#lib/procedures/compiled.ts'
import type { Scope } from '#lib/procedures/scope.ts'
import type { RequirementState } from '#lib/procedures/types.ts'

/** One requirement that concerns, or may concern, the dossier or one person. */
export type Result = {
  compiled: CompiledRequirement
  scope: Scope
  state: RequirementState
  /** It applies; whether it is needed may be open. */
  isCertain: boolean
  /** The predicate that the state rests on. */
  grounds: Node
}
