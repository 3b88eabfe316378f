import { newId } from '#lib/ids.ts'
import { builtActions } from '#tests/build-manifest.ts'
import { type PostedAction, pageOf } from '#tests/built-app.ts'
import { type CanaryWorld, OBJECTS, type ObjectName, type PersonName } from '#tests/canary-world.ts'
import type { Fields } from '#tests/next-request.ts'

// Where everybody goes in the matrix of who may do what, over HTTP.

/** Those who are staff of the agency at work, each with what the tables call it. */
export const ROLES = { manager: 'manager', caseWorker: 'case_worker', viewer: 'viewer' } as const
export const STAFF = ['manager', 'caseWorker', 'viewer'] as const

/** A dossier and an agency that there are not, and could not be. */
export const NOWHERE = 'no-such-thing'

const actions = new Map(builtActions().map((action) => [action.exportedName, action]))

export const roleOf = (person: PersonName) => ROLES[person as keyof typeof ROLES] ?? null

export function agencyOf({ agency, otherAgency }: CanaryWorld, person: PersonName) {
  return person === 'otherAgency' ? otherAgency : agency
}

export function dossierPath(id: string, inner = ''): string {
  return `/en/dossiers/${id}${inner}`
}

export function clientPath(slug: string, id: string, inner = ''): string {
  return `/en/agencies/${slug}/clients/${id}${inner}`
}

/** These by their ids, and two that there are not. */
export function idsOf({ dossiers }: CanaryWorld, names: readonly ObjectName[] = OBJECTS): string[] {
  return [...names.map((name) => dossiers[name].dossierId), newId(), NOWHERE]
}

/** An action as it is posted from a page that knows it. */
export function postedAction(name: string, fields: Fields): PostedAction {
  const action = actions.get(name)
  if (!action) throw new Error(`the build has no action ${name}`)
  const { dossierId = NOWHERE, agency = NOWHERE } = fields
  return { id: action.id, path: pageOf(action, { dossierId: String(dossierId), agencySlug: String(agency) }), fields }
}
