import { z } from 'zod'
import type { Actor } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { changeDossier } from './change-dossier.ts'
import { memberOf, personInput } from './household-input.ts'
import { readPersonAnswers } from './read-person-answers.ts'
import { writePersonFacts } from './write-person-facts.ts'

/** Answers as the page before showed them: a query of plain fields, such as `relation=child&age=9`. */
export const answerForPersonInput = personInput.extend({ answers: z.string().max(1000) })

/**
 * Changes what is known of somebody of the household; answers that stand already change nothing. What was ticked or said
 * of their papers is kept. Throws `AppError('invalid')` for an answer that its question does not take, `'not-found'`.
 */
export async function answerForPerson(
  actor: Actor,
  { dossierId, person, answers }: z.output<typeof answerForPersonInput>,
  at: Instant = now(),
): Promise<void> {
  await changeDossier(actor, dossierId, at, async (tx, state) => {
    if (memberOf(state, person).removedAt) throw new AppError('not-found')
    const { facts, faults } = readPersonAnswers(procedureOf(state), answers, parisDay(at))
    if (faults.length > 0) throw new AppError('invalid', faults[0]?.code)
    const changed = await writePersonFacts(tx, actor, { dossierId, person, facts }, at)
    if (changed.length === 0) return false
    // One line, whatever the number of answers.
    await recordEvent(tx, actor, at, { action: 'household.answered', dossierId, details: { person } })
    return true
  })
}
