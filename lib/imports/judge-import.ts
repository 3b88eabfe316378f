import { and, eq, isNull, ne } from 'drizzle-orm'
import { anyText } from '#db/any-of.ts'
import { users } from '#db/schema/accounts.ts'
import { agencyInvitations, agencyMembers, consents } from '#db/schema/agencies.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import type { ImportLine } from '#db/schema/imports.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { invitationsOf, openAt } from '#lib/consents/client-invitation.ts'
import { oftenInvited } from '#lib/consents/often-invited.ts'
import type { Instant } from '#lib/time/clock.ts'
import { guessColumns } from './guess-columns.ts'
import type { ImportChoice } from './import-choice.ts'
import { addressesIn, type Follower, type JudgedLines, judgeLines, type KnownAddresses } from './judge-lines.ts'

/** What would become of each line at this moment, without the one that names the columns. */
export async function judgeImport(
  tx: Tx,
  staff: Staff,
  lines: readonly ImportLine[],
  choice: ImportChoice,
  at: Instant,
): Promise<JudgedLines> {
  const data = guessColumns(lines).hasHeader ? lines.slice(1) : lines
  const known = await knownOf(tx, staff, addressesIn(data, choice), at)
  return judgeLines(data, choice, await readFollowers(tx, staff), known)
}

/** Who follows clients of the agency at this moment. */
export function readFollowers(tx: Tx, { agencyId }: Staff): Promise<Follower[]> {
  return tx
    .select({ userId: users.id, name: users.name, email: users.email })
    .from(agencyMembers)
    .innerJoin(users, eq(users.id, agencyMembers.userId))
    .where(and(eq(agencyMembers.agencyId, agencyId), isNull(agencyMembers.leftAt), ne(agencyMembers.role, 'viewer')))
}

async function knownOf(tx: Tx, staff: Staff, emails: readonly string[], at: Instant): Promise<KnownAddresses> {
  const clients = await tx
    .selectDistinct({ email: users.email })
    .from(users)
    .innerJoin(dossiers, eq(dossiers.ownerId, users.id))
    .innerJoin(consents, and(eq(consents.dossierId, dossiers.id), isNull(consents.revokedAt)))
    .where(and(eq(consents.agencyId, staff.agencyId), anyText(users.email, emails)))
  const invited = await tx
    .select({ email: agencyInvitations.email })
    .from(agencyInvitations)
    .where(and(invitationsOf(staff.agencyId), openAt(at), anyText(agencyInvitations.email, emails)))
  const setOf = (rows: readonly { email: string }[]) => new Set(rows.map(({ email }) => email))
  return { clients: setOf(clients), invited: setOf(invited), often: await oftenInvited(tx, staff, emails, at) }
}
