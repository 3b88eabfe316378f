import type { Predicate } from '#content/schema.ts'

export const definitions: Readonly<Record<string, Predicate>> = {
  rents: { in: ['occupancy', ['tenant', 'subtenant']] },
  livesThere: { all: [{ is: 'rents' }, { eq: ['mainHome', true] }] },
  housed: { all: [{ is: 'livesThere' }, { eq: ['familyLandlord', false] }] },
  european: { countryIn: ['nationalities', 'eea_ch'] },
  foreignEuropean: { all: [{ is: 'european' }, { not: { has: ['nationalities', 'FR'] } }] },
  needsPermit: { all: [{ is: 'housed' }, { not: { is: 'european' } }] },
  resident: { all: [{ is: 'housed' }, { any: [{ is: 'european' }, { in: ['permit', ['valid', 'pending']] }] }] },
  studies: { all: [{ is: 'resident' }, { eq: ['student', true] }] },
  // Since 1 July 2026, for students who are citizens of no European state.
  needsScholarship: { all: [{ is: 'studies' }, { not: { is: 'european' } }] },
  studentLeftOut: { all: [{ is: 'needsScholarship' }, { eq: ['scholarship', false] }] },
}
