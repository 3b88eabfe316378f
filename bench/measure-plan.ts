import { planFor } from '#lib/procedures/evaluate.ts'
import { planView } from '#lib/procedures/plan-view.ts'
import { getProcedure } from '#lib/procedures/registry.ts'
import { personas } from '#tests/personas/personas.ts'
import type { Figure } from './figure.ts'
import { spreadOf } from './median.ts'

const ROUNDS = 12

/** What a plan costs, with everything in it read, over every persona: the engine alone, then with its words. */
export function measurePlan(): Figure[] {
  const procedure = getProcedure('registration')
  if (!procedure) throw new Error('the content has no registration procedure')
  const stories = personas.map(({ facts, people = [], on }) => ({ answers: { facts, people }, on }))
  const time = (run: (story: (typeof stories)[number]) => unknown) => {
    const each = stories.map((story) => {
      const times = Array.from({ length: ROUNDS }, () => {
        const from = performance.now()
        run(story)
        return performance.now() - from
      })
      // The first runs are those of code that is not warm yet.
      return spreadOf(times.slice(ROUNDS / 3)).median
    })
    const { median, least, most } = spreadOf(each)
    return { value: median, unit: 'ms' as const, spread: [least, most] as const }
  }
  const note = `${procedure.requirements.length} requirements, ${Object.keys(procedure.definitions).length} definitions, ${personas.length} people`
  const plan = ({ answers, on }: (typeof stories)[number]) => planFor(procedure, answers, on)
  return [
    { what: 'plan evaluation', ...time((story) => JSON.stringify(plan(story))), most: 2, aim: 0.5, note },
    { what: 'plan evaluation, reasons not asked for', ...time(plan) },
    { what: 'plan and its words', ...time((story) => planView(procedure, plan(story), story.answers, 'en')) },
  ]
}
