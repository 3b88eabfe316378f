import type { Figure } from './figure.ts'
import { type Load, loadFor, type Window } from './load.ts'
import { medianOf, spreadOf } from './median.ts'
import type { Scenarios } from './scenarios.ts'

type Name = keyof Scenarios
type Windows = Record<Name, Window[]>

const WINDOW_SECONDS = 2
const WARM_AFTER = 1_500
const MOST_WARM_UP_WINDOWS = 10

/** Runs every scenario once a round, so that each ratio is of windows that stand side by side. */
export async function measureLoad(scenarios: Scenarios, rounds: number): Promise<Figure[]> {
  const names = Object.keys(scenarios) as Name[]
  const windows = Object.fromEntries(names.map((name) => [name, [] as Window[]])) as Windows
  for (const name of names) await warmUp(scenarios[name])
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) windows[name].push(await loadFor(WINDOW_SECONDS, scenarios[name]))
  }
  return [...ratios(windows), ...names.map((name) => absolute(name, windows[name]))]
}

/** Code that has run a few hundred times only is not yet compiled, and the slower side would never catch up. */
export async function warmUp(load: Load): Promise<void> {
  let served = 0
  for (let window = 0; window < MOST_WARM_UP_WINDOWS && served < WARM_AFTER; window += 1) {
    served += (await loadFor(WINDOW_SECONDS, load)).perSecond * WINDOW_SECONDS
  }
}

function ratios(windows: Windows): Figure[] {
  const ratio = (ours: Name, bare: Name, of: 'perSecond' | 'cpuMs') => {
    const each = windows[ours].map((one, round) => one[of] / (windows[bare][round]?.[of] ?? Number.NaN))
    const { median, least, most } = spreadOf(each)
    return { value: median, spread: [least, most] as const }
  }
  return [
    {
      what: 'dossier page ÷ bare page, requests/s',
      ...ratio('dossierPage', 'barePage', 'perSecond'),
      least: 0.36,
      aim: 0.45,
    },
    { what: 'dossier page ÷ bare page, CPU', ...ratio('dossierPage', 'barePage', 'cpuMs'), most: 2.8, aim: 2.2 },
    {
      what: 'tick ÷ bare UPDATE, both with the page again, CPU',
      ...ratio('tick', 'bareRerender', 'cpuMs'),
      most: 2.8,
      aim: 1.7,
    },
    { what: 'tick ÷ bare UPDATE, both with the page again, requests/s', ...ratio('tick', 'bareRerender', 'perSecond') },
    // Every tick shows the page again, so that the gate of a tick without it (1.7) has nothing to judge.
    { what: 'tick without scripts, its POST alone ÷ bare UPDATE, CPU', ...ratio('plainTick', 'bareUpdate', 'cpuMs') },
    {
      what: 'tick without scripts, POST and page ÷ bare UPDATE and page, CPU',
      ...ratio('plainTickAndPage', 'bareRerender', 'cpuMs'),
    },
    { what: 'first page of the site ÷ bare page, requests/s', ...ratio('home', 'barePage', 'perSecond') },
  ]
}

function absolute(name: Name, windows: readonly Window[]): Figure {
  const { median, least, most } = spreadOf(windows.map((one) => one.perSecond))
  const cpu = medianOf(windows.map((one) => one.cpuMs))
  const p95 = medianOf(windows.map((one) => one.p95Ms))
  const refused = windows.reduce((sum, one) => sum + one.refused, 0)
  const refusals = refused > 0 ? `, ${refused} refused` : ''
  const note = `CPU ${cpu.toFixed(2)} ms a round, p95 ${p95.toFixed(0)} ms${refusals}`
  return { what: `  ${name}`, value: median, unit: '/s', spread: [least, most], note }
}
