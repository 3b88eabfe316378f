import { and, asc, count, eq, isNull } from 'drizzle-orm'
import { authenticators, passkeys, recoveryCodes, sessions } from '#db/schema/accounts.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { authenticatorAddress } from './authenticator-code.ts'
import { mayChangeFactors } from './may-change-factors.ts'
import { type QrDrawing, qrDrawing } from './qr-drawing.ts'
import { openSecret } from './seal-secret.ts'
import { isFactorLive } from './session-factor.ts'
import { isDemoPerson } from './show-demo-factor.ts'

type PasskeyView = { id: string; name: string; createdAt: Instant; lastUsedAt: Instant | null }

export type SecondFactorView = {
  /** Whether this session has shown one that still counts. */
  isShown: boolean
  /** Whether this session may add and remove. */
  mayChange: boolean
  /** Since when an authenticator app is in use. */
  app: { since: Instant } | null
  /** One that was begun and waits for its first code. */
  pending: { secret: string; drawing: QrDrawing } | null
  passkeys: readonly PasskeyView[]
  codesLeft: number
  isDemo: boolean
}

/** What a person can show as a second factor, and what this session may do about it. */
export function getSecondFactor(person: Person, tokenHash: string, at: Instant = now()): Promise<SecondFactorView> {
  const { userId, email } = person
  return asActor(
    person,
    async (tx) => {
      const [session] = await tx.select().from(sessions).where(eq(sessions.tokenHash, tokenHash))
      const [app] = await tx.select().from(authenticators).where(eq(authenticators.userId, userId))
      const keys = await tx
        .select({
          id: passkeys.id,
          name: passkeys.name,
          createdAt: passkeys.createdAt,
          lastUsedAt: passkeys.lastUsedAt,
        })
        .from(passkeys)
        .where(eq(passkeys.userId, userId))
        .orderBy(asc(passkeys.createdAt))
      const [codes] = await tx
        .select({ left: count() })
        .from(recoveryCodes)
        .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)))
      const mayChange = await mayChangeFactors(tx, person, tokenHash, at)
      const secret = app && !app.confirmedAt && mayChange ? openSecret(userId, app.secret) : null
      return {
        isShown: session ? isFactorLive(session, at) : false,
        mayChange,
        app: app?.confirmedAt ? { since: app.confirmedAt } : null,
        pending: secret ? { secret, drawing: qrDrawing(authenticatorAddress(email, secret)) } : null,
        passkeys: keys,
        codesLeft: codes?.left ?? 0,
        isDemo: await isDemoPerson(tx, userId),
      }
    },
    { readOnly: true },
  )
}
