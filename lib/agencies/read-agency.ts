import { eq } from 'drizzle-orm'
import { agencies } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import { isAgencySlug } from './agency-slug.ts'

/** What an agency tells everybody who has its address. */
export type AgencyCard = {
  id: string
  slug: string
  name: string
  promiseDays: number
  languages: readonly string[]
  openingHours: string
}

/** The agency with this address, or null. */
export async function readAgency(tx: Tx, slug: string): Promise<AgencyCard | null> {
  if (!isAgencySlug(slug)) return null
  const [agency = null] = await tx.select(AGENCY_CARD).from(agencies).where(eq(agencies.slug, slug))
  return agency
}

export const AGENCY_CARD = {
  id: agencies.id,
  slug: agencies.slug,
  name: agencies.name,
  promiseDays: agencies.promiseDays,
  languages: agencies.languages,
  openingHours: agencies.openingHours,
}
