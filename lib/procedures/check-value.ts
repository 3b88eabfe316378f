import type { FactType } from '#content/schema.ts'
import type { FactValue } from '#lib/procedures/types.ts'
import { isDay } from '#lib/pure/calendar-day.ts'

/** The value in the form the engine keeps it, or `undefined` where it is none of this type. `'unknown'` always is. */
export function checkValue(type: FactType, value: unknown, countries: ReadonlySet<string>): FactValue | undefined {
  if (value === 'unknown') return value
  switch (type.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'integer':
      return Number.isInteger(value) && inRange(value as number, type) ? (value as number) : undefined
    case 'date':
      return isDay(value) ? value : undefined
    case 'choice':
      return typeof value === 'string' && type.values.includes(value) ? value : undefined
    case 'country':
      return typeof value === 'string' && isCountry(value, type, countries) ? value : undefined
    case 'choices':
      return listOf(value, type, (one) => type.values.includes(one))
    case 'countries':
      return listOf(value, type, (one) => isCountry(one, type, countries))
  }
}

/** Whether a list holds this entry: a country, or one of the words that may stand for one. */
export function isCountry(value: string, type: { also?: readonly string[] }, countries: ReadonlySet<string>): boolean {
  return countries.has(value) || (type.also?.includes(value) ?? false)
}

/**
 * Each value once; `none` beside other values says nothing and goes, since they contradict it. Alone it is the empty
 * list, unless the fact names it among its own values.
 */
export function tidyList(values: readonly string[], type: FactType): readonly string[] {
  const once = [...new Set(values)].filter((one) => one !== 'none')
  const own = 'values' in type ? type.values : 'also' in type ? (type.also ?? []) : []
  return once.length === 0 && own.includes('none') ? ['none'] : once
}

function inRange(value: number, type: { min: number; max: number }): boolean {
  return value >= type.min && value <= type.max
}

function listOf(value: unknown, type: FactType, isEntry: (one: string) => boolean): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined
  const known = (one: unknown) => typeof one === 'string' && (one === 'none' || isEntry(one))
  return value.every(known) ? tidyList(value as string[], type) : undefined
}
