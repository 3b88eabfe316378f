import { planFor } from '#lib/procedures/evaluate.ts'
import { planView } from '#lib/procedures/plan-view.ts'
import { getProcedure } from '#lib/procedures/registry.ts'
import { personas } from '#tests/personas/personas.ts'

const p = getProcedure('registration')
if (!p) throw 1
const s = personas.map(({ facts, people = [], on }) => ({ answers: { facts, people }, on }))
for (const phase of ['warm', 'plan', 'view']) {
  const t = process.cpuUsage()
  let n = 0
  for (let r = 0; r < 10; r++)
    for (const x of s) {
      n++
      const plan = planFor(p, x.answers, x.on)
      if (phase === 'view') planView(p, plan, x.answers, 'en')
    }
  console.log(phase, (process.cpuUsage(t).user / 1000 / n).toFixed(3))
}
