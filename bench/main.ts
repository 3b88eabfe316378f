// npm run bench [-- --rounds 8] [-- --only handing-over | guides | queue [--clients 1000000]]: measures the product beside a bare
// app of its own and prints each figure with its gate (ends with code 1 where one fails). Ratios of what stands side by
// side; the machine's own speed cancels out. The handing over of reminders and the queue need neither build nor browser
// and can be measured alone.
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { browserLaunch, ensureBrowser } from '#scripts/browser.ts'
import { checkTicks } from './check-ticks.ts'
import { type Figure, report } from './figure.ts'
import { loadFor } from './load.ts'
import { measureActor } from './measure-actor.ts'
import { measureFirstPaint } from './measure-first-paint.ts'
import { GUIDE, measureGuides } from './measure-guides.ts'
import { measureHandingOver } from './measure-handing-over.ts'
import { measureLag } from './measure-lag.ts'
import { measureLoad } from './measure-load.ts'
import { measureMemory } from './measure-memory.ts'
import { measurePages } from './measure-pages.ts'
import { measurePlan } from './measure-plan.ts'
import { measureQueue } from './measure-queue.ts'
import { pagesToWeigh } from './pages-to-weigh.ts'
import { scenariosOf } from './scenarios.ts'
import { startDatabase } from './start-database.ts'
import { startSides } from './start-sides.ts'

const rounds = Number(argument('--rounds') ?? 8)
const write = (line: string) => process.stdout.write(`${line}\n`)
let failed = 0

/** Each part is printed as soon as it is known. */
async function part(title: string, run: () => Figure[] | Promise<Figure[]>): Promise<void> {
  write(`\n${title}`)
  failed += report(await run(), write)
}

if (argument('--only') === 'handing-over') await databaseOnly(reminders)
else if (argument('--only') === 'queue') await databaseOnly(queue)
else if (argument('--only') === 'guides') await guides()
else await everything()
write(failed === 0 ? '\nEvery gate holds.' : `\n${failed} ${failed === 1 ? 'gate fails' : 'gates fail'}.`)
process.exit(failed === 0 ? 0 : 1)

async function everything(): Promise<void> {
  const sides = await startSides(resolve(import.meta.dirname, '..'))
  try {
    const { scenarios, ticksSent } = scenariosOf(sides)
    const [someone] = sides.people
    if (!someone) throw new Error('nobody was seeded')
    write(`The dossiers hold ${someone.holds}. ${rounds} rounds.`)
    await part('The plan', measurePlan)
    await part('Under load, 10 connections', () => measureLoad(scenarios, rounds))
    await checkTicks(ticksSent())
    await part('Guides, 10 connections', () => measureGuides(sides, rounds))
    await part('Under 50 connections', () => measureMemory(scenarios.dossierPage, scenarios.barePage))
    const { cpuMs } = await loadFor(2, scenarios.dossierPage)
    await part('Who acts', () => measureActor(sides.people, cpuMs))
    const browser = await chromium.launch(browserLaunch(ensureBrowser()))
    const path = `/en/dossiers/${someone.dossierId}`
    const { cookie } = someone
    await part('In the browser', () =>
      measurePages(browser, { url: sides.bare.origin }, pagesToWeigh(sides.ours, someone)),
    )
    await part('On a slow phone', () => measureFirstPaint(browser, sides.ours, { path, cookie }, rounds))
    await browser.close()
    await reminders()
    await queue()
  } finally {
    await sides.stop()
  }
}

async function guides(): Promise<void> {
  const sides = await startSides(resolve(import.meta.dirname, '..'), 1)
  try {
    await part('Guides, 10 connections', () => measureGuides(sides, rounds))
    const browser = await chromium.launch(browserLaunch(ensureBrowser()))
    const guide = { url: `${sides.ours.origin}${GUIDE}` }
    await part('In the browser', () => measurePages(browser, { url: sides.bare.origin }, { guide }))
    await browser.close()
  } finally {
    await sides.stop()
  }
}

async function databaseOnly(measure: () => Promise<void>): Promise<void> {
  const { stop } = await startDatabase()
  try {
    await measure()
  } finally {
    await stop()
  }
}

async function reminders(): Promise<void> {
  await part('Reminders', measureHandingOver)
  await part('One reminder', measureLag)
}

async function queue(): Promise<void> {
  await part('The queue of an agency, in the database', () => measureQueue(Number(argument('--clients') ?? 100_000)))
}

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name)
  return at > 0 ? process.argv[at + 1] : undefined
}
