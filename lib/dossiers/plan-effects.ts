import type { Locale } from '#lib/i18n/locales.ts'
import { diffPlans } from '#lib/procedures/diff-plans.ts'
import { isFelt } from '#lib/procedures/is-felt.ts'
import type { Plan, PlanChange, PlanItem } from '#lib/procedures/types.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { itemTitles } from '#lib/progress/item-titles.ts'

export type ChangedItem = {
  key: string
  title: string
  kind: PlanItem['kind']
  state: PlanItem['state']
  hasActs: boolean
}

export type PlanEffects = {
  /** Certain to be added. */
  added: ChangedItem[]
  /** How many items depend, after the change, on answers that are still open. */
  perhaps: number
  /** Their ticks and statuses are kept and come back with them. */
  removed: ChangedItem[]
  /** Their state or what is accepted for them differs; a mere change of reasons does not count. */
  changed: ChangedItem[]
  unaffected: number
  registerBefore: Plan['register']
  registerAfter: Plan['register']
}

/** What a dossier's plan would add, remove and leave alone, were it this one instead. */
export function planEffects(state: DossierState, after: Plan, locale: Locale): PlanEffects {
  const titleOf = itemTitles(state, locale)
  const changes = diffPlans(state.plan, after).map((entry) => (isSameForPerson(entry) ? leftAlone(entry) : entry))
  const named = (item: PlanItem): ChangedItem => ({
    key: item.key,
    kind: item.kind,
    state: item.state,
    title: titleOf(item.key) ?? item.id,
    hasActs: state.completions.has(item.key) || state.documents.has(item.key),
  })
  const added = changes.flatMap((entry) => (entry.change === 'added' && entry.after ? [entry.after] : []))
  const removed = changes.flatMap((entry) => (entry.change === 'removed' && entry.before ? [entry.before] : []))
  const changed = changes.filter(isFelt).flatMap((entry) => entry.after ?? [])
  return {
    added: added.filter(isCertain).map(named),
    perhaps: [...added, ...changed].filter((item) => !isCertain(item)).length,
    removed: removed.filter(isCertain).map(named),
    changed: changed.filter(isCertain).map(named),
    unaffected: changes.length - added.length - removed.length - changed.length,
    registerBefore: state.plan.register,
    registerAfter: after.register,
  }
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
