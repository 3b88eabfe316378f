import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { onceBuilt } from '#db/once-built.ts'
import { stepCompletions } from '#db/schema/dossiers.ts'
import type { Actor } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { type Alongside, changeDossier } from './change-dossier.ts'
import { itemInput, splitKey } from './dossier-input.ts'

export const reopenStepInput = itemInput

/** Takes a tick back. Later steps keep theirs. Taking back what is not ticked changes nothing. */
export function reopenStep(
  actor: Actor,
  input: z.output<typeof reopenStepInput>,
  at: Instant = now(),
  options: Alongside = {},
): Promise<DossierState> {
  return changeDossier(
    actor,
    input.dossierId,
    at,
    async (tx, state) => {
      const [row] = await untick(tx, { dossierId: state.id, ...splitKey(input.key) })
      if (!row) return false
      const details = { step: input.key, doneOn: row.doneOn }
      await recordEvent(tx, actor, at, { action: 'step.reopened', dossierId: state.id, details })
      return { ...state, completions: new Map([...state.completions].filter(([key]) => key !== input.key)) }
    },
    options,
  )
}

const { dossierId, requirementId, personId, doneOn } = stepCompletions

const untick = onceBuilt((db) =>
  db
    .delete(stepCompletions)
    .where(
      and(
        eq(dossierId, sql.placeholder('dossierId')),
        eq(requirementId, sql.placeholder('requirementId')),
        eq(personId, sql.placeholder('personId')),
      ),
    )
    .returning({ doneOn })
    .prepare('untick'),
)
