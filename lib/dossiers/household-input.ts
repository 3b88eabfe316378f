import { z } from 'zod'
import { AppError } from '#lib/errors.ts'
import type { DossierState, HouseholdMember } from '#lib/progress/dossier-state.ts'
import { dossierInput } from './dossier-input.ts'

/** One person of a dossier's household. */
export const personInput = dossierInput.extend({ person: z.uuid('invalid') })

/** Somebody of the household, removed or not. Throws `AppError('not-found')`. */
export function memberOf({ household }: DossierState, person: string): HouseholdMember {
  const member = household.find(({ id }) => id === person)
  if (!member) throw new AppError('not-found')
  return member
}
