import { desc, eq, sql } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { agencies, behalfActs, consents, dossierLooks } from '#db/schema/agencies.ts'
import type { BehalfChannel, ConsentScope } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import type { Instant } from '#lib/time/clock.ts'
import { SHARED_WITH, type SharedWith } from './consent-columns.ts'

export type PastConsent = {
  id: string
  agency: string
  scope: readonly ConsentScope[]
  grantedAt: Instant
  revokedAt: Instant
}

/** `who`: the name they gave, if any. */
export type Look = { id: string; who: string | null; agency: string; on: string; lastAt: Instant }

/** `act` is an action's name, `item` the key of what it was done to. */
export type BehalfAct = {
  id: string
  who: string | null
  agency: string
  channel: BehalfChannel
  act: string
  item: string
  at: Instant
}

export type Sharing = {
  live: readonly SharedWith[]
  past: readonly PastConsent[]
  looks: readonly Look[]
  acts: readonly BehalfAct[]
}

/** How far back each list goes. */
const ROWS = 200

/** Who sees a dossier, saw it, and did something in it in its owner's place; newest first. Throws `AppError('not-found')`. */
export function getSharing(actor: Person, dossierId: string): Promise<Sharing> {
  return asActor(
    actor,
    async (tx) => {
      await reachDossier(tx, actor, dossierId, 'read')
      const rows = await consentsOf(tx, dossierId)
      return {
        live: rows.flatMap(({ revokedAt, id: _, ...consent }) => (revokedAt ? [] : [consent])),
        past: rows.flatMap(({ revokedAt, agency, ...consent }) =>
          revokedAt ? [{ ...consent, agency: agency.name, revokedAt }] : [],
        ),
        looks: await looksAt(tx, dossierId),
        acts: await actsIn(tx, dossierId),
      }
    },
    { readOnly: true },
  )
}

const BY = { who: users.name, agency: agencies.name }

function consentsOf(tx: Tx, dossierId: string) {
  return tx
    .select({ ...SHARED_WITH, id: consents.id, revokedAt: consents.revokedAt })
    .from(consents)
    .innerJoin(agencies, eq(agencies.id, consents.agencyId))
    .where(eq(consents.dossierId, dossierId))
    .orderBy(desc(consents.grantedAt), desc(consents.id))
    .limit(ROWS)
}

function looksAt(tx: Tx, dossierId: string): Promise<Look[]> {
  const { on, lastAt, userId } = dossierLooks
  return tx
    .select({ id: sql<string>`${agencies.slug} || ' ' || ${userId} || ' ' || ${on}`, on, lastAt, ...BY })
    .from(dossierLooks)
    .innerJoin(agencies, eq(agencies.id, dossierLooks.agencyId))
    .innerJoin(users, eq(users.id, dossierLooks.userId))
    .where(eq(dossierLooks.dossierId, dossierId))
    .orderBy(desc(dossierLooks.lastAt))
    .limit(ROWS)
}

function actsIn(tx: Tx, dossierId: string): Promise<BehalfAct[]> {
  const { id, channel, act, item, at } = behalfActs
  return tx
    .select({ id, channel, act, item, at, ...BY })
    .from(behalfActs)
    .innerJoin(agencies, eq(agencies.id, behalfActs.agencyId))
    .innerJoin(users, eq(users.id, behalfActs.userId))
    .where(eq(behalfActs.dossierId, dossierId))
    .orderBy(desc(behalfActs.at))
    .limit(ROWS)
}
