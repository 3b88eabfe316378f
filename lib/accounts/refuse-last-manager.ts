import { and, asc, eq, exists, gt, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { agencies, agencyInvitations, agencyMembers, consents } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Person } from '#lib/access/actor.ts'
import { AppError } from '#lib/errors.ts'
import type { Instant } from '#lib/time/clock.ts'

/**
 * An agency with colleagues, clients, or people invited to be clients is never left without a manager by one who deletes
 * the account: throws `AppError('invalid')` at the field, naming the agency. Holds the person's agencies until the
 * transaction ends, as every change of members does.
 */
export async function refuseLastManager(tx: Tx, { userId }: Person, field: string, at: Instant): Promise<void> {
  const isMine = and(eq(agencyMembers.userId, userId), eq(agencyMembers.role, 'manager'), isNull(agencyMembers.leftAt))
  const managed = tx.select({ id: agencyMembers.agencyId }).from(agencyMembers).where(isMine)
  const held = await tx
    .select({ id: agencies.id })
    .from(agencies)
    .where(sql`${agencies.id} in ${managed}`)
    .orderBy(asc(agencies.id))
    .for('no key update')
  if (held.length === 0) return
  const [left] = await tx
    .select({ name: agencies.name })
    .from(agencies)
    .where(and(sql`${agencies.id} in ${managed}`, sql`not ${hasManagerBut(tx, userId)}`, isInUse(tx, userId, at)))
    .limit(1)
  if (!left) return
  const words = () => ({ agency: left.name })
  throw new AppError('invalid', 'the last manager', { field: { name: field, code: 'last-manager-of', words } })
}

const other = alias(agencyMembers, 'other')

function others(tx: Tx, userId: string, which?: SQL) {
  const isOther = and(eq(other.agencyId, agencies.id), ne(other.userId, userId), isNull(other.leftAt), which)
  return exists(tx.select({ one: sql`1` }).from(other).where(isOther))
}

function hasManagerBut(tx: Tx, userId: string): SQL {
  return others(tx, userId, eq(other.role, 'manager'))
}

function isInUse(tx: Tx, userId: string, at: Instant): SQL | undefined {
  const one = { one: sql`1` }
  const isClient = and(eq(consents.agencyId, agencies.id), isNull(consents.revokedAt))
  const { acceptedAt, agencyId, expiresAt, role, withdrawnAt } = agencyInvitations
  const mayCome = and(
    eq(agencyId, agencies.id),
    isNull(role),
    isNull(acceptedAt),
    isNull(withdrawnAt),
    gt(expiresAt, at),
  )
  return or(
    others(tx, userId),
    exists(tx.select(one).from(consents).where(isClient)),
    exists(tx.select(one).from(agencyInvitations).where(mayCome)),
  )
}
