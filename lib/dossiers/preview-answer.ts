import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { diffPlans } from '#lib/procedures/diff-plans.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { parseAnswer } from '#lib/procedures/parse-answer.ts'
import { getProcedure } from '#lib/procedures/registry.ts'
import type { PlanChange, PlanItem } from '#lib/procedures/types.ts'
import { valueInWords } from '#lib/procedures/value-in-words.ts'
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
      /** The answer that stands, in words. Null where there is none yet. */
      before: string | null
      /** The answer that would take its place, in words. */
      after: string
      /** Certain to be added. */
      added: ChangedItem[]
      /** How many items depend, after the change, on answers that are still open. */
      perhaps: number
      /** Their ticks and statuses are kept and come back with them. */
      removed: ChangedItem[]
      /** Their state or what is accepted for them differs; a mere change of reasons does not count. */
      changed: ChangedItem[]
      unaffected: number
      /** The answer as it would be, in one sentence, where it is another. */
      verdict: string | null
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
      const changes = diffPlans(state.plan, after).map((entry) => (isSameForPerson(entry) ? leftAlone(entry) : entry))
      const named = (item: PlanItem): ChangedItem => ({
        key: item.key,
        kind: item.kind,
        state: item.state,
        title: titles.get(item.id) ?? item.id,
        hasActs: state.completions.has(item.key) || state.documents.has(item.key),
      })
      const added = changes.flatMap((entry) => (entry.change === 'added' && entry.after ? [entry.after] : []))
      const removed = changes.flatMap((entry) => (entry.change === 'removed' && entry.before ? [entry.before] : []))
      const changed = changes.filter(isFelt).flatMap((entry) => entry.after ?? [])
      const standing = state.answers.facts[fact.id]
      return {
        ok: true,
        before: standing === undefined ? null : valueInWords(fact, standing, input.locale),
        after: valueInWords(fact, parsed.value, input.locale),
        added: added.filter(isCertain).map(named),
        perhaps: [...added, ...changed].filter((item) => !isCertain(item)).length,
        removed: removed.filter(isCertain).map(named),
        changed: changed.filter(isCertain).map(named),
        unaffected: changes.length - added.length - removed.length - changed.length,
        verdict: after.register === state.plan.register ? null : procedure.words.verdict[after.register][input.locale],
      }
    },
    { readOnly: true },
  )
}

// Somebody who changes jobs still needs the same passport, if for another reason: for them nothing changes there.
function isSameForPerson({ change, before, after }: PlanChange): boolean {
  return change === 'changed' && before?.state === after?.state && before?.anyOf.join() === after?.anyOf.join()
}

function leftAlone(entry: PlanChange): PlanChange {
  return { ...entry, change: 'unaffected' }
}

function isCertain(item: PlanItem): boolean {
  return item.state !== 'perhaps'
}

/** Whether a person would notice: needed or not, and which papers will do. */
function isFelt({ change, before, after }: PlanChange): boolean {
  if (change !== 'changed' || !before || !after) return false
  return before.state !== after.state || before.anyOf.join() !== after.anyOf.join()
}
