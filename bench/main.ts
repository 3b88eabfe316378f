// npm run bench [-- --rounds 8]: measures the product beside a bare app of its own and prints each figure with its
// gate (ends with code 1 where one fails). Ratios of windows side by side; the machine's own speed cancels out.
import { resolve } from 'node:path'
import { checkTicks } from './check-ticks.ts'
import { type Figure, report } from './figure.ts'
import { loadFor, send } from './load.ts'
import { measureActor } from './measure-actor.ts'
import { measureLoad } from './measure-load.ts'
import { measureMemory } from './measure-memory.ts'
import { measurePlan } from './measure-plan.ts'
import { dossierPage, scenariosOf } from './scenarios.ts'
import { startSides } from './start-sides.ts'

const at = process.argv.indexOf('--rounds')
const rounds = at > 0 ? Number(process.argv[at + 1]) : 8
const sides = await startSides(resolve(import.meta.dirname, '..'))
try {
  const { scenarios, ticksSent } = scenariosOf(sides)
  const figures: Figure[] = measurePlan()
  figures.push(...(await measureLoad(scenarios, rounds)))
  await checkTicks(ticksSent())
  process.exitCode = report(figures, (line) => process.stdout.write(`${line}\n`)) > 0 ? 1 : 0
} finally {
  await sides.stop()
}
