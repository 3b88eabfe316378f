import type { FollowingAgency } from '#lib/progress/dossier-state.ts'

/** An agency that follows a dossier and has said nothing of its papers, for tests of pure functions. */
export const AGENCY_THERE: FollowingAgency = {
  agencyId: '00000000-0000-7000-8000-00000000000a',
  slug: 'zenith',
  name: 'Zenith Relocation',
  promiseDays: 2,
  since: new Date('2026-11-23T11:00:00Z'),
  grantedAt: new Date('2026-11-23T11:00:00Z'),
  reviews: new Map(),
}
