import { z } from 'zod'
import { householdMembers } from '#db/schema/dossiers.ts'
import type { Actor } from '#lib/access/actor.ts'
import { actorId } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { parseAnswer } from '#lib/procedures/parse-answer.ts'
import { fieldOf, personFacts } from '#lib/procedures/person-facts.ts'
import { firstPersonFacts, missingPersonFacts } from '#lib/procedures/person-questions.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import type { FactValue } from '#lib/procedures/types.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { changeDossier } from './change-dossier.ts'
import { dossierInput } from './dossier-input.ts'
import { writePersonFacts } from './write-person-facts.ts'

/** Removed ones count as well: they may come back. */
const MOST_IN_HOUSEHOLD = 20

/** Under which the form asks about somebody who has no id to be asked by yet. */
export const NEW_PERSON = 'new'

export const addToHouseholdInput = dossierInput.extend({
  /** Minted when the form is rendered: posting it twice adds one person. */
  id: z.uuid('invalid'),
  name: safeText(60),
  'new.relation': z.string().max(40).optional(),
  'new.age': z.string().max(40).optional(),
})

/**
 * Adds somebody to the household, under a name of the owner's choice. Returns their id. Throws `AppError('invalid')`
 * with the field that is wrong.
 */
export async function addToHousehold(
  actor: Actor,
  input: z.output<typeof addToHouseholdInput>,
  at: Instant = now(),
): Promise<string> {
  await changeDossier(actor, input.dossierId, at, async (tx, state) => {
    if (state.household.some(({ id }) => id === input.id)) return false
    const facts = factsOf(state, input, at)
    if (state.household.length >= MOST_IN_HOUSEHOLD) throw fault('name', 'too-many-people')
    const { id, name, dossierId } = input
    const made = await tx
      .insert(householdMembers)
      .values({ id, dossierId, name, addedBy: actorId(actor), addedAt: at })
      .onConflictDoNothing()
      .returning({ id: householdMembers.id })
    // An id that is in use elsewhere.
    if (made.length === 0) throw new AppError('conflict')
    await writePersonFacts(tx, actor, { dossierId, person: id, facts }, at)
    await recordEvent(tx, actor, at, { action: 'household.added', dossierId, details: { person: id } })
    return true
  })
  return input.id
}

/** What is asked first of everybody. An answer that would change nothing may be left open. */
function factsOf(state: DossierState, input: z.output<typeof addToHouseholdInput>, at: Instant) {
  const procedure = procedureOf(state)
  const today = parisDay(at)
  const typed: Readonly<Record<string, unknown>> = input
  const facts: Record<string, FactValue> = {}
  const first = firstPersonFacts(procedure)
  for (const fact of personFacts(procedure).filter(({ id }) => first.includes(id))) {
    const name = fieldOf(NEW_PERSON, fact.id)
    const text = String(typed[name] ?? '')
    const parsed = text.trim() === '' ? null : parseAnswer(fact, [text], today)
    if (parsed && !parsed.ok) throw fault(name, parsed.code)
    if (parsed) facts[fact.id] = parsed.value
  }
  const people = [...state.answers.people, { id: input.id, facts }]
  const [missing] = missingPersonFacts(procedure, { ...state.answers, people }, input.id, today)
  if (missing !== undefined) throw fault(fieldOf(NEW_PERSON, missing), 'required')
  return facts
}

function fault(name: string, code: string): AppError {
  return new AppError('invalid', code, { field: { name, code } })
}
