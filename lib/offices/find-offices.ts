import { OFFICE_KINDS } from '#content/authorities/schema.ts'
import { departementOf } from '#lib/offices/departement-of.ts'
import type { Office, OfficeDirectory, OfficeKind, OfficesHeader, Place } from '#lib/offices/office.ts'
import { townName } from '#lib/offices/town-name.ts'
import { WIDE_KINDS } from '#lib/offices/wide-kinds.ts'

export type OfficesAsked = { place: string; kind: OfficeKind | null }

export type FoundOffices = {
  asked: OfficesAsked
  header: OfficesHeader
  /** `not-a-place`: neither five digits nor anything like a name. */
  fault: 'not-a-place' | null
  /** Several towns of that name: the person says which one. */
  choices: readonly Place[]
  found: { title: string; here: OfficeGroup; around: OfficeGroup } | null
}

export type OfficeGroup = { offices: readonly Office[]; more: number }

export function officesAsked(place: string | null, kind: string | null): OfficesAsked {
  return { place: place?.trim() ?? '', kind: OFFICE_KINDS.find((one) => one === kind) ?? null }
}

export function officeKinds(): readonly OfficeKind[] {
  return OFFICE_KINDS
}

/** The offices of a postcode or town, and those of its département that are in charge of more than a town. */
export async function findOffices(directory: OfficeDirectory, asked: OfficesAsked): Promise<FoundOffices> {
  const answer: FoundOffices = { asked, header: directory.header, fault: null, choices: [], found: null }
  if (asked.place === '') return answer
  const postcode = asked.place.replace(/\s/g, '')
  if (/^\d{5}$/.test(postcode)) return { ...answer, found: await foundIn(directory, [postcode], postcode, asked.kind) }
  if (!/\p{L}{2}/u.test(asked.place)) return { ...answer, fault: 'not-a-place' }
  const places = directory.places(asked.place)
  const [first] = places
  if (!first) return { ...answer, found: { title: asked.place, here: NONE, around: NONE } }
  const isOneTown = places.every(
    ({ town, postcode: code }) =>
      townName(town) === townName(first.town) && departementOf(code) === departementOf(first.postcode),
  )
  if (!isOneTown) return { ...answer, choices: places.slice(0, MOST_SHOWN) }
  const postcodes = places.map((place) => place.postcode)
  // Of a town in arrondissements all are meant.
  const title = places.every(({ town }) => town === first.town) ? first.town : asked.place
  return { ...answer, found: await foundIn(directory, postcodes, title, asked.kind) }
}

const NONE: OfficeGroup = { offices: [], more: 0 }
const MOST_SHOWN = 30

async function foundIn(
  directory: OfficeDirectory,
  postcodes: readonly string[],
  title: string,
  kind: OfficeKind | null,
): Promise<FoundOffices['found']> {
  const isAsked = ({ kinds }: Office) => kind === null || kinds.includes(kind)
  const here = (await directory.inPostcodes(postcodes)).filter(isAsked)
  const isElsewhere = ({ postcode }: Office) => !postcodes.includes(postcode)
  const around =
    kind !== null && !WIDE_KINDS.has(kind)
      ? []
      : (await directory.inDepartement(departementOf(postcodes[0] ?? ''))).filter(isAsked).filter(isElsewhere)
  return { title, here: groupOf(here), around: groupOf(around) }
}

/** In the order of the kinds, each by its name. */
function groupOf(offices: readonly Office[]): OfficeGroup {
  const rank = ({ kinds }: Office) => Math.min(...kinds.map((kind) => OFFICE_KINDS.indexOf(kind)))
  const { compare } = new Intl.Collator('fr')
  const sorted = offices.toSorted((a, b) => rank(a) - rank(b) || compare(a.name, b.name))
  return { offices: sorted.slice(0, MOST_SHOWN), more: Math.max(0, sorted.length - MOST_SHOWN) }
}
