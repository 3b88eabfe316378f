import type { AfterFiling, MilestoneKind } from '#content/after-filing-schema.ts'

/** One stage for the beginning, the first, and every other in force after some course of events. */
export function checkStages({ coverage, milestones }: AfterFiling): string[] {
  const kinds = new Map(milestones.map((one) => [one.id, one]))
  return coverage.flatMap((stage, index) => {
    const isBeginning = index === 0
    if (isBeginning) return stage.since.length === 0 ? [] : [`stage ${stage.id} is the first and waits for something`]
    if (stage.since.length === 0) return [`stage ${stage.id} has nothing that begins it`]
    const isReached = stage.since.some((id) => inForce(coverage, courseTo(id, kinds)) === stage.id)
    return isReached ? [] : [`stage ${stage.id} can never be in force`]
  })
}

/** The shortest course of events that ends with a milestone, in order. */
function courseTo(id: string, kinds: ReadonlyMap<string, MilestoneKind>, seen: readonly string[] = []): string[] {
  const [first] = kinds.get(id)?.needs ?? []
  const isNew = first !== undefined && !seen.includes(first)
  return [...(isNew ? courseTo(first, kinds, [...seen, id]) : []), id]
}

function inForce(coverage: AfterFiling['coverage'], course: readonly string[]): string | undefined {
  const place = (ids: readonly string[] = []) => Math.max(...ids.map((id) => course.indexOf(id)), -1)
  const begun = coverage.filter(
    ({ since, until }, index) => index === 0 || (place(since) >= 0 && place(until) <= place(since)),
  )
  return begun.at(-1)?.id
}
