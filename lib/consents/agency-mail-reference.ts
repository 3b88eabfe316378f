/**
 * The reference of a mail of purpose `agency`: what is written in an agency's name about one dossier begins with both,
 * so that a withdrawal finds it.
 */
export function agencyMailReference(dossierId: string, agencyId: string, about: string): string {
  return `${dossierId}/${agencyId}/${about}`
}
