import { firstHolding } from '#lib/procedures/first-holding.ts'
import type { Result } from '#lib/procedures/result.ts'
import type { Plan } from '#lib/procedures/types.ts'

/** Whether to register, by the situations that apply for certain: one way in is enough. Overlays never decide. */
export function registerOf(channels: readonly Result[]): Plan['register'] {
  const answers = new Set(deciding(channels).map(({ requirement }) => requirement.register))
  for (const answer of ['yes', 'elsewhere', 'no'] as const) if (answers.has(answer)) return answer
  return 'unknown'
}

/** Months to wait by the most favourable way in; `null` while one of them is open, or where there is nothing to wait for. */
export function waitMonthsOf(channels: readonly Result[]): number | null {
  const waits = deciding(channels).map(({ result }) => firstHolding(result.compiled.waits, result.scope))
  const months = waits.flatMap(({ entry }) => (typeof entry === 'number' ? [entry] : []))
  const best = months.length > 0 ? Math.min(...months) : null
  const isOpen = waits.some(({ undecided }) => undecided.length > 0)
  return isOpen && best !== 0 ? null : best
}

function deciding(channels: readonly Result[]) {
  return channels.flatMap((result) => {
    const { requirement } = result.compiled
    return requirement.kind === 'channel' && !requirement.overlay ? [{ result, requirement }] : []
  })
}
