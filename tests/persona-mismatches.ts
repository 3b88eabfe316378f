import type { Plan, PlanItem } from '#lib/procedures/types.ts'
import type { Persona } from '#tests/personas/persona.ts'

/** Where a plan is not what a persona expects, one line each; empty when it is. */
export function personaMismatches(persona: Persona, plan: Plan): readonly string[] {
  const { expect: wanted } = persona
  const keys = (isWanted: (item: PlanItem) => boolean) => plan.items.filter(isWanted).map((item) => item.key)
  const needed = (kind: PlanItem['kind']) => (item: PlanItem) => item.kind === kind && item.state === 'needed'
  const documents = Object.fromEntries(plan.items.filter(needed('document')).map((item) => [item.key, item.anyOf]))
  return [
    ...differs('register', wanted.register, plan.register),
    ...differs('situations', sorted(wanted.situations), sorted(plan.situations)),
    ...differs('documents', sortedEntries(wanted.documents), sortedEntries(documents)),
    ...differs('perhaps', sorted(wanted.perhaps), sorted(keys(isPerhaps))),
    ...differs('steps', wanted.steps, keys(needed('step'))),
    ...optional(
      'recommended',
      wanted.recommended,
      keys((item) => item.state === 'recommended'),
    ),
    ...optional(
      'warnings',
      wanted.warnings,
      keys((item) => item.kind === 'warning' && item.state !== 'perhaps'),
    ),
    ...optional('dates', wanted.dates?.map(dateLine), plan.dates.map(dateLine)),
    ...(wanted.waitMonths === undefined ? [] : differs('waitMonths', wanted.waitMonths, plan.waitMonths)),
    ...Object.entries(wanted.because ?? {}).flatMap(([key, facts]) =>
      differs(
        `because of ${key}`,
        sorted(facts),
        sorted(plan.items.find((item) => item.key === key)?.because ?? ['?']),
      ),
    ),
  ]
}

function isPerhaps(item: PlanItem): boolean {
  return item.state === 'perhaps' && (item.kind === 'document' || item.kind === 'channel')
}

function optional(what: string, wanted: readonly string[] | undefined, found: readonly string[]): readonly string[] {
  return wanted === undefined ? [] : differs(what, sorted(wanted), sorted(found))
}

function dateLine(date: { id: string; on: string }): string {
  return `${date.id} ${date.on}`
}

function sorted(list: readonly string[]): readonly string[] {
  return [...list].sort()
}

function sortedEntries(record: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return sorted(Object.entries(record).map(([key, list]) => `${key}: ${sorted(list).join(' | ')}`))
}

/** For lists, only what is missing and what is too much, so that a line can be read. */
function differs(what: string, wanted: unknown, found: unknown): readonly string[] {
  if (JSON.stringify(wanted) === JSON.stringify(found)) return []
  if (!Array.isArray(wanted) || !Array.isArray(found))
    return [`${what}: expected ${String(wanted)}, got ${String(found)}`]
  const missing = wanted.filter((one) => !found.includes(one))
  const extra = found.filter((one) => !wanted.includes(one))
  if (missing.length === 0 && extra.length === 0) return [`${what}: in another order: ${found.join(', ')}`]
  return [...missing.map((one) => `${what}: lacks ${one}`), ...extra.map((one) => `${what}: has ${one}`)]
}
