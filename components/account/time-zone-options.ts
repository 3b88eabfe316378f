import type { SelectOption } from '#components/ui/select.tsx'

/** The zones of a list as options, with the person's own even where the list lacks it (`UTC`, an old name). */
export function timeZoneOptions(zones: readonly string[], own: string): SelectOption[] {
  const all = zones.includes(own) ? zones : [own, ...zones]
  return all.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ').replaceAll('/', ' / ') }))
}
