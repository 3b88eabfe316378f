import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { parseAnswer } from '#lib/procedures/parse-answer.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import { valueInWords } from '#lib/procedures/value-in-words.ts'
import { readDossierState } from '#lib/progress/read-dossier-state.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { type PlanEffects, planEffects } from './plan-effects.ts'

export type AnswerPreview =
  | { ok: false; code: string }
  | ({
      ok: true
      /** The answer that stands, in words. Null where there is none yet. */
      before: string | null
      /** The answer that would take its place, in words. */
      after: string
    } & PlanEffects)

/** What changing one answer would add, remove and leave alone. Nothing is written. Null when out of reach. */
export function previewAnswer(
  actor: Actor,
  input: { dossierId: string; fact: string; value: readonly string[]; locale: Locale },
  at: Instant = now(),
): Promise<AnswerPreview | null> {
  return asActor(
    actor,
    async (tx) => {
      await reachDossier(tx, actor, input.dossierId, 'read')
      const on = parisDay(at)
      const state = await readDossierState(tx, input.dossierId, on)
      const procedure = state && procedureOf(state)
      const fact = procedure?.facts.find(({ id, scope }) => id === input.fact && scope === 'dossier')
      if (!state || !procedure || !fact) return null
      const parsed = parseAnswer(fact, input.value, on)
      if (!parsed.ok) return { ok: false, code: parsed.code }
      const facts = { ...state.answers.facts, [fact.id]: parsed.value }
      const after = planFor(procedure, { ...state.answers, facts }, on)
      const standing = state.answers.facts[fact.id]
      return {
        ok: true,
        before: standing === undefined ? null : valueInWords(fact, standing, input.locale),
        after: valueInWords(fact, parsed.value, input.locale),
        ...planEffects(state, after, input.locale),
      }
    },
    { readOnly: true },
  )
}
