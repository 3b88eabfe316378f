import type { Plan, PlanChange, PlanItem } from '#lib/procedures/types.ts'

/** What a change of answers or of content does to each requirement, in the reading order of the later plan. */
export function diffPlans(before: Plan, after: Plan): PlanChange[] {
  const earlier = new Map(before.items.map((item) => [item.key, item]))
  const later = new Set(after.items.map((item) => item.key))
  const here = after.items.map((item) => changeOf(earlier.get(item.key) ?? null, item))
  const gone = before.items.filter((item) => !later.has(item.key))
  return [
    ...here,
    ...gone.map((item) => ({ key: item.key, id: item.id, change: 'removed' as const, before: item, after: null })),
  ]
}

function changeOf(before: PlanItem | null, after: PlanItem): PlanChange {
  const { key, id } = after
  if (before === null) return { key, id, change: 'added', before, after }
  return { key, id, change: isSame(before, after) ? 'unaffected' : 'changed', before, after }
}

function isSame(a: PlanItem, b: PlanItem): boolean {
  return a.state === b.state && sameList(a.anyOf, b.anyOf) && sameList(a.because, b.because)
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index])
}
