import { sql } from 'drizzle-orm'
import { dossierFacts } from '#db/schema/dossiers.ts'
import type { Tx } from '#db/transaction.ts'
import type { Actor } from '#lib/access/actor.ts'
import type { Facts } from '#lib/procedures/types.ts'
import type { Instant } from '#lib/time/clock.ts'
import { factRow } from './create-dossier.ts'

/** Writes answers about one person; those that stand already change nothing. Returns the ids of those that changed. */
export async function writePersonFacts(
  tx: Tx,
  actor: Actor,
  { dossierId, person, facts }: { dossierId: string; person: string; facts: Facts },
  at: Instant,
): Promise<string[]> {
  const rows = Object.entries(facts).map(([fact, value]) => factRow(actor, dossierId, fact, value, at, person))
  if (rows.length === 0) return []
  const changed = await tx
    .insert(dossierFacts)
    .values(rows)
    .onConflictDoUpdate({
      target: [dossierFacts.dossierId, dossierFacts.personId, dossierFacts.factId],
      set: { value: sql`excluded.value`, setBy: sql`excluded.set_by`, setAt: at },
      setWhere: sql`${dossierFacts.value} is distinct from excluded.value`,
    })
    .returning({ factId: dossierFacts.factId })
  return changed.map(({ factId }) => factId)
}
