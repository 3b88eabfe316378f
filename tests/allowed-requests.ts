import { type CanaryWorld, PERSONS, type PersonName } from '#tests/canary-world.ts'
import { agencyOf, clientPath, dossierPath, roleOf } from '#tests/http-places.ts'
import { HTTP_ROWS, type HttpRow } from '#tests/http-rows.ts'

export type Allowed = { person: PersonName; path: string; isFor: HttpRow['for']; send?: true }

/** Everybody at every page that is open to them. */
export function allowedRequests(world: CanaryWorld): Allowed[] {
  const filled = (path: string) => {
    const ids = Object.entries(world.dossiers).map(([name, { dossierId }]) => [name, dossierId])
    const places: Record<string, string> = { ...world.secrets, ...Object.fromEntries(ids) }
    return path.replace(/<(\w+)>/g, (whole, name: string) => places[name] ?? whole)
  }
  const asked: Allowed[] = []
  for (const rule of Object.values(HTTP_ROWS)) {
    for (const person of PERSONS) {
      const mine = person === 'owner' ? world.dossiers.full : person === 'otherClient' ? world.dossiers.elsewhere : null
      const reached = person === 'otherAgency' ? (['elsewhere'] as const) : (['full', 'partial'] as const)
      const role = person === 'otherAgency' ? 'manager' : roleOf(person)
      const isFor = rule.for
      const at = (path: string) => asked.push({ person, isFor, path: filled(path) })
      if (rule.for === 'everybody' || rule.for === 'whoever has the address') for (const path of rule.paths) at(path)
      else if (rule.for === 'signed in' && person !== 'anonymous') for (const path of rule.paths) at(path)
      else if (rule.for === 'owner' && mine)
        for (const inner of rule.inners)
          at(dossierPath(mine.dossierId, ofAgency(world, inner, person).replace('<person>', mine.child)))
      else if (rule.for === 'owner, by post' && mine)
        asked.push({ person, isFor, path: rule.path(mine.dossierId), send: true })
      else if (rule.for === 'staff' && role) {
        for (const name of reached) {
          if (name === 'partial' && rule.scope !== 'steps') continue
          for (const inner of rule.inners)
            at(clientPath(agencyOf(world, person).slug, world.dossiers[name].dossierId, inner))
        }
      } else if (rule.for === 'agency' && role && rule.roles.includes(role)) {
        // What is posted there is done by a test of its own.
        const path = rule.path(agencyOf(world, person).slug)
        // The list is the one agency’s.
        if (!rule.byPost && !(person === 'otherAgency' && path.includes('<list>'))) at(path)
      }
    }
  }
  return asked
}

/** The other client’s messages are with the other agency; what an agency says of itself, any client may read. */
function ofAgency({ agency, otherAgency }: CanaryWorld, inner: string, person: PersonName): string {
  const isWithOther = person === 'otherClient' && inner.startsWith('/messages/')
  return inner.replace('<agency>', isWithOther ? otherAgency.slug : agency.slug)
}
