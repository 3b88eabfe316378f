import type { Confidence, Localised } from '#content/schema.ts'

/** In the order of the page: who is asked most often comes first. */
export const AUTHORITY_GROUPS = [
  'health',
  'stay',
  'home',
  'work',
  'pension',
  'daily',
  'abroad',
  'overseas',
  'rights',
  'emergency',
] as const
export type AuthorityGroup = (typeof AUTHORITY_GROUPS)[number]

/** Kinds of offices in the public directory of local offices, by its own names. */
export const OFFICE_KINDS = ['cpam', 'cgss', 'msa', 'caf', 'carsat', 'prefecture', 'mairie', 'france_services'] as const
export type OfficeKind = (typeof OFFICE_KINDS)[number]

export type Phone = {
  number: string
  /** A short number, and most that begin with 08, cannot be dialled from another country. */
  from: 'france' | 'abroad'
  speaks: 'fr' | 'en'
  /** `call`: the service is free and the call costs what a call costs; a figure: cents a minute. */
  cost: 'free' | 'call' | 'local' | 'unknown' | number
  about: Localised
  hours?: Localised
  sources: readonly string[]
  /** D: kept for whoever checks it, and never shown. */
  confidence: Confidence
  doubt?: Localised
}

export type Authority = {
  id: string
  name: string
  /** Written out, or whose it is. */
  frenchForm: string
  group: AuthorityGroup
  does: Localised
  /** What people wrongly expect of it, and who does that. */
  doesNot?: { text: Localised; turnTo: readonly string[] }
  appeal?: Localised
  site: string | null
  languages?: Localised
  address?: { lines: readonly string[]; note: Localised }
  phones: readonly Phone[]
  phoneNote?: Localised
  /** Its offices in the directory. */
  offices?: OfficeKind
  /** The word of the glossary. */
  term?: string
  sources: readonly string[]
  confidence: Confidence
  doubt?: Localised
}
