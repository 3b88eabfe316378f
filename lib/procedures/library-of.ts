import { countryGroups } from '#content/countries.ts'
import type { CountryGroup, Procedure, Source } from '#content/schema.ts'
import { sources } from '#content/sources.ts'

/** What a plan rests on besides its procedure. The sources of the tools stand apart: they name no revision. */
export type Library = { countryGroups: readonly CountryGroup[]; sources: readonly Source[] }

const PRESENT: Library = { countryGroups, sources }
const kept = new WeakMap<Procedure, Library>()

/** The library that a procedure goes by: that of this build, but for one that was kept with its own. */
export function libraryOf(procedure: Procedure): Library {
  return kept.get(procedure) ?? PRESENT
}

/** From now on the procedure goes by this library. */
export function keepLibrary(procedure: Procedure, library: Library): void {
  kept.set(procedure, library)
}
