import type { z } from 'zod'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { readAgency } from '#lib/agencies/read-agency.ts'
import { dossierInput } from '#lib/dossiers/dossier-input.ts'
import { AppError } from '#lib/errors.ts'
import { agencyAddressOf } from '#lib/pure/agency-address.ts'
import { safeText } from '#lib/pure/safe-text.ts'

export const findAgencyInput = dossierInput.extend({ agency: safeText(300) })

/**
 * The slug of the agency that a client names by its address, whole or in part. Throws `AppError('not-found')` without a
 * dossier of theirs to share, and `AppError('invalid')` at the field where no agency has that address.
 */
export function findAgency(actor: Person, input: z.output<typeof findAgencyInput>): Promise<string> {
  return asActor(
    actor,
    async (tx) => {
      await reachDossier(tx, actor, input.dossierId, 'read')
      const agency = await readAgency(tx, agencyAddressOf(input.agency))
      if (!agency)
        throw new AppError('invalid', 'no such agency', { field: { name: 'agency', code: 'unknown-agency' } })
      return agency.slug
    },
    { readOnly: true },
  )
}
