import type { Whose } from '#lib/procedures/person-in-words.ts'
import { titleFor } from '#lib/procedures/plan-view.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import type { Locale } from '#lib/procedures/registry.ts'
import { requirementsOf } from '#lib/procedures/requirements-of.ts'
import { calledIn } from './called-in.ts'
import type { DossierState } from './dossier-state.ts'

/** What the items of a dossier are called by key, those that no longer apply as well; `null` for what its content lacks. */
export function itemTitles(
  state: Pick<DossierState, 'household' | 'content'>,
  locale: Locale,
  whose: Whose = 'yours',
): (key: string) => string | null {
  const called = calledIn(state, locale, whose)
  const requirements = requirementsOf(procedureOf(state))
  return (key) => {
    const [id = '', person] = key.split('|')
    const title = requirements.get(id)?.title[locale]
    return title === undefined ? null : titleFor(title, person ? called(person) : null)
  }
}
