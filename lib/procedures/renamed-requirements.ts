import type { Procedure } from '#content/schema.ts'

/** What the requirements of one revision are called in another, where that is not the same: forwards and back. */
export function renamedRequirements(from: Procedure, to: Procedure): ReadonlyMap<string, string> {
  const there = new Set(to.requirements.map(({ id }) => id))
  const here = new Set(from.requirements.map(({ id }) => id))
  const pairsOf = ({ requirements }: Procedure) =>
    requirements.flatMap(({ id, previousIds = [] }) => previousIds.map((former) => ({ former, id })))
  const forwards = pairsOf(to).map(({ former, id }): [string, string] => [former, id])
  const back = pairsOf(from).map(({ former, id }): [string, string] => [id, former])
  return new Map([...forwards, ...back].filter(([old, now]) => here.has(old) && !there.has(old) && there.has(now)))
}
