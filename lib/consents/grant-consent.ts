import type { z } from 'zod'
import type { Person } from '#lib/access/actor.ts'
import { agencySlug } from '#lib/agencies/agency-slug.ts'
import { readAgency } from '#lib/agencies/read-agency.ts'
import { changeDossier } from '#lib/dossiers/change-dossier.ts'
import { dossierInput } from '#lib/dossiers/dossier-input.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { consentScope } from './consent-input.ts'
import { giveConsent } from './give-consent.ts'

export const grantConsentInput = dossierInput.extend({ agency: agencySlug, scope: consentScope })

/**
 * A client lets an agency follow a dossier, or changes what it sees of it. Twice the same changes nothing. Throws
 * `AppError('not-found')` where there is no such dossier of theirs or no such agency, and `AppError('closed')`.
 */
export async function grantConsent(
  actor: Person,
  { dossierId, agency: slug, scope }: z.output<typeof grantConsentInput>,
  at: Instant = now(),
): Promise<void> {
  await changeDossier(actor, dossierId, at, async (tx, state) => {
    const agency = await readAgency(tx, slug)
    if (!agency) throw new AppError('not-found')
    return giveConsent(tx, actor, { dossierId: state.id, agencyId: agency.id, scope }, at)
  })
}
