import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { type AgencyCard, readAgency } from './read-agency.ts'

/** The agency with this address, for somebody who may want to share a dossier with it. Null where there is none. */
export function getAgencyCard(actor: Person, slug: string): Promise<AgencyCard | null> {
  return asActor(actor, (tx) => readAgency(tx, slug), { readOnly: true })
}
