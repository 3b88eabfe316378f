import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { diffPlans } from '#lib/procedures/diff-plans.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { parseAnswer } from '#lib/procedures/parse-answer.ts'
import { getProcedure } from '#lib/procedures/registry.ts'
import type { PlanItem } from '#lib/procedures/types.ts'
import { readDossierState } from '#lib/progress/read-dossier-state.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

export type ChangedItem = {
  key: string
  title: string
  kind: PlanItem['kind']
  state: PlanItem['state']
  hasActs: boolean
}

export type AnswerPreview =
  | { ok: false; code: string }
  | {
      ok: true
      added: ChangedItem[]
      /** Their ticks and statuses are kept and come back with them. */
      removed: ChangedItem[]
      changed: ChangedItem[]
      unaffected: number
      registerBefore: string
      registerAfter: string
    }

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
      const procedure = state && getProcedure(state.procedure)
      const fact = procedure?.facts.find(({ id, scope }) => id === input.fact && scope === 'dossier')
      if (!state || !procedure || !fact) return null
      const parsed = parseAnswer(fact, input.value, on)
      if (!parsed.ok) return { ok: false, code: parsed.code }
      const facts = { ...state.answers.facts, [fact.id]: parsed.value }
      const after = planFor(procedure, { ...state.answers, facts }, on)
      const titles = new Map(procedure.requirements.map(({ id, title }) => [id, title[input.locale]]))
      const changes = diffPlans(state.plan, after)
      const pick = (change: string, side: 'before' | 'after') =>
        changes
          .filter((entry) => entry.change === change)
          .flatMap((entry) => entry[side] ?? [])
          .map(({ key, id, kind, state: itemState }) => ({
            key,
            kind,
            state: itemState,
            title: titles.get(id) ?? id,
            hasActs: state.completions.has(key) || state.documents.has(key),
          }))
      return {
        ok: true,
        added: pick('added', 'after'),
        removed: pick('removed', 'before'),
        changed: pick('changed', 'after'),
        unaffected: changes.filter(({ change }) => change === 'unaffected').length,
        registerBefore: state.plan.register,
        registerAfter: after.register,
      }
    },
    { readOnly: true },
  )
}
