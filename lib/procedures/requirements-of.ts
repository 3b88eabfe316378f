import type { Procedure, Requirement } from '#content/schema.ts'

const byId = new WeakMap<Procedure, ReadonlyMap<string, Requirement>>()

/** A procedure's requirements by id; made once for each procedure. */
export function requirementsOf(procedure: Procedure): ReadonlyMap<string, Requirement> {
  const known = byId.get(procedure) ?? new Map(procedure.requirements.map((one) => [one.id, one]))
  byId.set(procedure, known)
  return known
}
