import type { OfficeKind as Kind } from '#content/authorities/schema.ts'

export type OfficeKind = Kind

/** Days from Monday (1) to Sunday (7), and the times between which the door is open: "08:30", "12:00". */
export type OpeningHours = {
  from: number
  to: number
  spans: readonly { begins: string; ends: string }[]
  /** In French, as the office wrote it. */
  note: string | null
}

/** An office of the directory, as it stands in one line of its file. */
export type Office = {
  name: string
  kinds: readonly OfficeKind[]
  /** Street and number, without the town. */
  lines: readonly string[]
  postcode: string
  town: string
  phones: readonly string[]
  /** Addresses under http or https. */
  sites: readonly string[]
  hours: readonly OpeningHours[]
  /** The day on which the office was last written down, where that is known. */
  changedOn: string | null
}

/** The first line of the file: where the rest comes from, as its licence wants it said. */
export type OfficesHeader = {
  source: string
  /** Where the file can be fetched. */
  url: string
  file_name: string
  file_date: string
  licence: string
  /** Invented, to try the page with. */
  sample: boolean
}

export type Place = { town: string; postcode: string }

/** Public offices by where they are. One implementation reads a file; another may ask a service. */
export type OfficeDirectory = {
  header: OfficesHeader
  /** Offices whose address has one of these postcodes. */
  inPostcodes: (postcodes: readonly string[]) => Promise<readonly Office[]>
  /** Offices in charge of more than their own town (`WIDE_KINDS`), in a département. */
  inDepartement: (department: string) => Promise<readonly Office[]>
  /** Towns of this name, or, where there is none, towns whose name begins so. */
  places: (town: string) => readonly Place[]
}
