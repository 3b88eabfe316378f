import { and, eq, isNull, ne } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { agencies, agencyMembers } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { OutgoingMail } from '#lib/mail/mail-composer.ts'
import { digestAgency } from './digest-key.ts'

export type DigestMember = NonNullable<Awaited<ReturnType<typeof memberOf>>>

/** For whom a digest is, if they work there at this moment and do more than look. */
export async function memberOf(tx: Tx, mail: OutgoingMail) {
  const agencyId = digestAgency(mail)
  if (!agencyId || !mail.recipientId) return null
  const [member = null] = await tx
    .select({
      userId: users.id,
      email: users.email,
      locale: users.locale,
      role: agencyMembers.role,
      stoppedAt: agencyMembers.digestStoppedAt,
      agencyId: agencies.id,
      slug: agencies.slug,
      agency: agencies.name,
      promiseDays: agencies.promiseDays,
    })
    .from(agencyMembers)
    .innerJoin(users, eq(users.id, agencyMembers.userId))
    .innerJoin(agencies, eq(agencies.id, agencyMembers.agencyId))
    .where(
      and(
        eq(agencyMembers.agencyId, agencyId),
        eq(agencyMembers.userId, mail.recipientId),
        isNull(agencyMembers.leftAt),
        ne(agencyMembers.role, 'viewer'),
      ),
    )
  return member
}
