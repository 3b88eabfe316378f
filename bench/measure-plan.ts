import { planFor } from '#lib/procedures/evaluate.ts'
import { planView } from '#lib/procedures/plan-view.ts'
import { getProcedure, listProcedures } from '#lib/procedures/registry.ts'
import { personas } from '#tests/personas/personas.ts'
import type { Figure } from './figure.ts'
import { spreadOf } from './median.ts'

const ROUNDS = 12

/** What a plan costs, with everything in it read, over every persona: the engine alone, then with its words. */
export function measurePlan(): Figure[] {
  const stories = personas.map(({ procedure: slug = 'registration', facts, people = [], on }) => {
    const procedure = getProcedure(slug)
    if (!procedure) throw new Error(`no procedure ${slug}`)
    return { procedure, answers: { facts, people }, on }
  })
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
  const requirements = listProcedures().reduce((sum, one) => sum + one.requirements.length, 0)
  const definitions = listProcedures().reduce((sum, one) => sum + Object.keys(one.definitions).length, 0)
  const note = `${requirements} requirements and ${definitions} definitions in ${listProcedures().length} procedures, ${personas.length} people`
  const plan = ({ procedure, answers, on }: (typeof stories)[number]) => planFor(procedure, answers, on)
  return [
    { what: 'plan evaluation', ...time((story) => JSON.stringify(plan(story))), most: 2, aim: 0.5, note },
    { what: 'plan evaluation, reasons not asked for', ...time(plan) },
    { what: 'plan and its words', ...time((story) => planView(story.procedure, plan(story), story.answers, 'en')) },
  ]
}
