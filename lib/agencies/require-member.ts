import { eq } from 'drizzle-orm'
import { agencies } from '#db/schema/agencies.ts'
import type { AgencyRole } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { AppError } from '#lib/errors.ts'
import { isAtWork, liveMember } from './live-member.ts'

// By the rows at this moment, and not by the role with which the page was made. Each throws `AppError('not-found')`.

/** The role of staff. Refuses whoever has left since the page was made. */
export async function requireMember(tx: Tx, { agencyId, userId }: Staff): Promise<AgencyRole> {
  const role = await liveMember(tx, agencyId, userId)
  if (!role) throw new AppError('not-found')
  return role
}

/** For what everybody but a viewer does, where no dossier is reached by it. */
export async function requireAtWork(tx: Tx, { agencyId, userId }: Staff): Promise<void> {
  if (!(await isAtWork(tx, agencyId, userId))) throw new AppError('not-found')
}

/** For what only managers do: holds the agency until the transaction ends, so that two managers act one after the other. */
export async function requireManager(tx: Tx, staff: Staff): Promise<void> {
  await tx.select({ id: agencies.id }).from(agencies).where(eq(agencies.id, staff.agencyId)).for('no key update')
  if ((await requireMember(tx, staff)) !== 'manager') throw new AppError('not-found')
}
