import type { Predicate } from '#content/schema.ts'

export const definitions: Readonly<Record<string, Predicate>> = {
  needsPermit: { not: { countryIn: ['nationalities', 'eea_ch'] } },
  mayAsk: { any: [{ not: { is: 'needsPermit' } }, { in: ['permit', ['card', 'short']] }] },
}
