import type { ChannelRequirement } from '#content/schema.ts'
import { evaluatePredicate } from '#lib/procedures/evaluate-predicate.ts'
import type { Shown } from '#lib/procedures/plan-view.ts'
import { type PlanWords, sureness } from '#lib/procedures/plan-words.ts'
import type { ChannelView } from '#lib/procedures/view-types.ts'

export function channelView(shown: Shown<ChannelRequirement>, words: PlanWords): ChannelView {
  const { base, requirement } = shown
  return {
    ...base,
    register: requirement.register,
    overlay: requirement.overlay ?? false,
    firstActor: firstActorOf(shown),
    where: words.text(requirement.where, base.person),
    changes: words.texts(requirement.changes, base.person),
    expected: words.text(requirement.expected, base.person),
    waits: waitsOf(shown),
  }
}

function firstActorOf({ requirement, compiled, scope }: Shown<ChannelRequirement>): ChannelView['firstActor'] {
  const { firstActor, firstActorInstead } = requirement
  const isOther = compiled.firstActorInstead && evaluatePredicate(compiled.firstActorInstead, scope) === true
  return firstActorInstead && isOther ? firstActorInstead.actor : firstActor
}

/** Waits that may be this person's: up to the first that certainly is. */
function waitsOf({ requirement, compiled, scope }: Shown<ChannelRequirement>): ChannelView['waits'] {
  const open: ChannelView['waits'][number][] = []
  for (const [index, wait] of requirement.waits.entries()) {
    const truth = evaluatePredicate(compiled.waits[index]?.when ?? { op: 'always' }, scope)
    if (truth !== false) open.push({ months: wait.months, confidence: sureness(wait.confidence) })
    if (truth === true) break
  }
  return open
}
