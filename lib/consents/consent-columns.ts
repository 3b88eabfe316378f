import { consents } from '#db/schema/agencies.ts'
import type { ConsentScope } from '#db/schema/values.ts'
import { AGENCY_CARD, type AgencyCard } from '#lib/agencies/read-agency.ts'
import type { Instant } from '#lib/time/clock.ts'

/** A consent as its giver sees it. */
export type SharedWith = { agency: AgencyCard; scope: readonly ConsentScope[]; grantedAt: Instant }

export const SHARED_WITH = { agency: AGENCY_CARD, scope: consents.scope, grantedAt: consents.grantedAt }
