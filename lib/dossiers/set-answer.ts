import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { dossierFacts } from '#db/schema/dossiers.ts'
import type { Actor } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { parseAnswer } from '#lib/procedures/parse-answer.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { changeDossier } from './change-dossier.ts'
import { factRow } from './create-dossier.ts'
import { dossierInput } from './dossier-input.ts'

export const setAnswerInput = dossierInput.extend({
  fact: z.string().max(60),
  value: z.union([
    z
      .string()
      .max(200)
      .transform((text) => [text]),
    z.array(z.string().max(200)).max(40),
  ]),
})

/**
 * Changes one answer; the one that stands already changes nothing. What was ticked or said of a document that no longer applies is kept and comes back with it.
 * Throws `AppError('invalid')` for an answer that the question does not take.
 */
export async function setAnswer(
  actor: Actor,
  input: z.output<typeof setAnswerInput>,
  at: Instant = now(),
): Promise<void> {
  await changeDossier(actor, input.dossierId, at, async (tx, state) => {
    const fact = procedureOf(state).facts.find(({ id, scope }) => id === input.fact && scope === 'dossier')
    if (!fact) throw new AppError('not-found')
    const parsed = parseAnswer(fact, input.value, parisDay(at))
    if (!parsed.ok) throw new AppError('invalid', parsed.code)
    const row = factRow(actor, state.id, fact.id, parsed.value, at)
    const changed = await tx
      .insert(dossierFacts)
      .values(row)
      .onConflictDoUpdate({
        target: [dossierFacts.dossierId, dossierFacts.personId, dossierFacts.factId],
        set: { value: row.value, setBy: row.setBy, setAt: at },
        setWhere: sql`${dossierFacts.value} is distinct from excluded.value`,
      })
      .returning({ factId: dossierFacts.factId })
    if (changed.length === 0) return false
    await recordEvent(tx, actor, at, { action: 'answer.changed', dossierId: state.id, details: { fact: fact.id } })
    return true
  })
}
