import { and, eq } from 'drizzle-orm'
import type { Adapter, AdapterUser } from 'next-auth/adapters'
import { sessions, userIdentities, users } from '#db/schema/accounts.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { closeSession } from '#lib/accounts/close-session.ts'
import { emailAddress } from '#lib/accounts/email-address.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import { newId } from '#lib/ids.ts'
import { now } from '#lib/time/clock.ts'

const actor = systemActor('identity-provider')

/**
 * Auth.js over our own tables. Session tokens are stored as hashes. Accounts are found by (provider, subject) only: an
 * address that already has an account is never linked to a provider's, whatever the provider says of it.
 */
export const adapter: Adapter = {
  createUser: ({ email, name, emailVerified }) =>
    asActor(actor, async (tx) => {
      const row = { id: newId(), email: emailAddress.parse(email), name: name ?? null, createdAt: now() }
      await tx.insert(users).values({ ...row, emailVerifiedAt: emailVerified })
      return { ...row, emailVerified }
    }),
  getUser: (id) => findUser(eq(users.id, id)),
  getUserByEmail: (email) => findUser(eq(users.email, emailAddress.parse(email))),
  getUserByAccount: ({ provider, providerAccountId }) =>
    asActor(actor, async (tx) => {
      const [row] = await tx
        .select({ user: users })
        .from(userIdentities)
        .innerJoin(users, eq(users.id, userIdentities.userId))
        .where(and(eq(userIdentities.provider, provider), eq(userIdentities.subject, providerAccountId)))
      return row ? toUser(row.user) : null
    }),
  updateUser: async (user) => (await findUser(eq(users.id, user.id))) ?? Promise.reject(new Error('no such user')),
  linkAccount: ({ provider, providerAccountId, userId }) =>
    asActor(actor, async (tx) => {
      await tx.insert(userIdentities).values({ provider, subject: providerAccountId, userId, createdAt: now() })
    }),
  createSession: (session) =>
    asActor(actor, async (tx) => {
      const at = now()
      await tx.insert(sessions).values({
        tokenHash: hashOfToken(session.sessionToken),
        userId: session.userId,
        createdAt: at,
        lastSeenAt: at,
        expiresAt: session.expires,
      })
      return session
    }),
  getSessionAndUser: (sessionToken) =>
    asActor(actor, async (tx) => {
      const [row] = await tx
        .select({ user: users, expires: sessions.expiresAt })
        .from(sessions)
        .innerJoin(users, eq(users.id, sessions.userId))
        .where(eq(sessions.tokenHash, hashOfToken(sessionToken)))
      return row
        ? { session: { sessionToken, userId: row.user.id, expires: row.expires }, user: toUser(row.user) }
        : null
    }),
  // Our own reading of the session moves its idle end; Auth.js never does.
  updateSession: async () => null,
  deleteSession: closeSession,
}

function findUser(where: ReturnType<typeof eq>): Promise<AdapterUser | null> {
  return asActor(actor, async (tx) => {
    const [row] = await tx.select().from(users).where(where)
    return row ? toUser(row) : null
  })
}

function toUser(row: typeof users.$inferSelect): AdapterUser {
  return { id: row.id, email: row.email, name: row.name, emailVerified: row.emailVerifiedAt }
}
