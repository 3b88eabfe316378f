import { personInWords, type Whose } from '#lib/procedures/person-in-words.ts'
import type { CallPerson } from '#lib/procedures/plan-view.ts'
import type { Locale } from '#lib/procedures/registry.ts'
import type { DossierState } from './dossier-state.ts'

/** What each person of a household is called, removed ones as well: by their name, else by what they are to the reader. */
export function calledIn(
  { household }: Pick<DossierState, 'household'>,
  locale: Locale,
  whose: Whose = 'yours',
): CallPerson {
  const members = new Map(household.map((one) => [one.id, one]))
  return (person) => {
    const member = members.get(person)
    return member ? member.name || personInWords(member.facts, locale, whose) : null
  }
}
