import { and, asc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { users } from '#db/schema/accounts.ts'
import { assignments } from '#db/schema/agencies.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { isDossierId, reachableBy } from '#lib/access/reach-dossier.ts'
import { CALLED, calledOf } from '#lib/agencies/called.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** So many clients at once: a page of the queue. */
export const CHOSEN_AT_MOST = 50

const one = z.string().max(60)

/** Dossiers, as check boxes post them. */
export const chosenInput = z
  .union([one, z.array(one).max(CHOSEN_AT_MOST, 'out-of-range')], 'invalid')
  .transform((chosen) => [...new Set([chosen].flat())])

export type ChosenClient = {
  dossierId: string
  ownerId: string
  title: string
  /** Their name, else their address. */
  called: string
  name: string | null
  locale: Locale
  caseWorkerId: string | null
  caseWorker: string | null
}

/** Those of the chosen whom staff may act for at this moment, by name, and how many of the chosen are left out. */
export type Chosen = { clients: ChosenClient[]; leftOut: number }

export function listChosen(staff: Staff, dossierIds: readonly string[]): Promise<Chosen> {
  return asActor(staff, (tx) => readChosen(tx, staff, dossierIds), { readOnly: true })
}

/** The same; with `lock` nobody changes these dossiers until the transaction ends. */
export async function readChosen(
  tx: Tx,
  staff: Staff,
  dossierIds: readonly string[],
  { lock = false }: { lock?: boolean } = {},
): Promise<Chosen> {
  const chosen = [...new Set(dossierIds)].slice(0, CHOSEN_AT_MOST)
  const isChosen = and(inArray(dossiers.id, chosen.filter(isDossierId)), reachableBy(staff, 'edit'))
  // Always in one order, so that two who do this at once wait for each other instead of forever.
  if (lock) await tx.select({ id: dossiers.id }).from(dossiers).where(isChosen).orderBy(asc(dossiers.id)).for('update')
  const follows = and(eq(assignments.dossierId, dossiers.id), eq(assignments.agencyId, staff.agencyId))
  const clients = await tx
    .select({
      dossierId: dossiers.id,
      ownerId: dossiers.ownerId,
      title: dossiers.title,
      called: CALLED,
      name: users.name,
      locale: users.locale,
      caseWorkerId: assignments.userId,
      caseWorker: calledOf(assignments.userId),
    })
    .from(dossiers)
    .innerJoin(users, eq(users.id, dossiers.ownerId))
    .leftJoin(assignments, follows)
    .where(isChosen)
    .orderBy(asc(CALLED), asc(dossiers.id))
  return { clients, leftOut: chosen.length - clients.length }
}
