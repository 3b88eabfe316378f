import type { AgencyRole } from '#db/schema/values.ts'
import type { Staff } from '#lib/access/actor.ts'
import { AppError } from '#lib/errors.ts'

/** For the verbs that only some of the staff may use: to the others they are not there. */
export function requireRole(staff: Staff, roles: readonly AgencyRole[]): void {
  if (!roles.includes(staff.role)) throw new AppError('not-found')
}

export const WORKING: readonly AgencyRole[] = ['manager', 'case_worker']
