import type { Authority } from '#db/schema/values.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import { requirementsOf } from '#lib/procedures/requirements-of.ts'
import type { DossierState } from './dossier-state.ts'

type Destination = { situation: string | null; authority: Authority | null }

/**
 * What the plan is for, and the office that the dossier goes to, as far as both are certain: null while an answer is
 * missing, and where nothing is sent.
 */
export function destinationOf(state: Pick<DossierState, 'plan' | 'content'>): Destination {
  const { items, situations } = state.plan
  const requirements = requirementsOf(procedureOf(state))
  const channels = situations.flatMap((id) => {
    const one = requirements.get(id)
    return one?.kind === 'channel' ? [one] : []
  })
  // An overlay accompanies another situation: it is what the plan is for only where there is no other.
  const channel = channels.find(({ overlay }) => !overlay) ?? channels[0]
  const own = channel?.goesTo ?? null
  // What names another office than the situation does, such as a place overseas, sends the dossier there instead.
  const instead = items.flatMap(({ id, state: sureness }) => {
    const one = requirements.get(id)
    const isBeside = one?.kind === 'warning' || (one?.kind === 'channel' && one.overlay)
    const isOther = isBeside && one.goesTo && one.goesTo !== own
    return isOther ? [{ office: one.goesTo, isSure: sureness !== 'perhaps' }] : []
  })
  const office = instead.find(({ isSure }) => isSure)?.office
  const isOpen = !office && instead.length > 0
  return { situation: channel?.id ?? null, authority: office ?? (isOpen ? null : own) }
}
