import { routes } from '#lib/routes.ts'
import type { Figure } from './figure.ts'
import { type Load, loadFor, type Window } from './load.ts'
import { warmUp } from './measure-load.ts'
import { medianOf, spreadOf } from './median.ts'
import type { Sides } from './scenarios.ts'

const WINDOW_SECONDS = 2

/** The address of a guide with steps, papers and sources. */
export const GUIDE = routes.guides('en', 'social-security-registration', 'student-non-eu')

/** A guide beside the bare page, window by window. */
export async function measureGuides({ ours, bare }: Pick<Sides, 'ours' | 'bare'>, rounds: number): Promise<Figure[]> {
  const shots = (path: string) => () =>
    [{ method: 'GET', path, headers: { accept: 'text/html' }, status: 200 }] as const
  const guide: Load = { side: ours, shots: shots(GUIDE) }
  const page: Load = { side: bare, shots: shots('/') }
  await warmUp(guide)
  await warmUp(page)
  const windows: { guide: Window; page: Window }[] = []
  for (let round = 0; round < rounds; round += 1) {
    windows.push({ guide: await loadFor(WINDOW_SECONDS, guide), page: await loadFor(WINDOW_SECONDS, page) })
  }
  const ratio = (of: 'perSecond' | 'cpuMs') => {
    const { median, least, most } = spreadOf(windows.map((one) => one.guide[of] / one.page[of]))
    return { value: median, spread: [least, most] as const }
  }
  const absolute = (name: 'guide' | 'page'): Figure => ({
    what: `  ${name === 'guide' ? 'guide' : 'bare page'}`,
    value: medianOf(windows.map((one) => one[name].perSecond)),
    unit: '/s',
    note: `CPU ${medianOf(windows.map((one) => one[name].cpuMs)).toFixed(2)} ms`,
  })
  return [
    { what: 'guide ÷ bare page, requests/s', ...ratio('perSecond'), least: 0.8, aim: 0.9 },
    { what: 'guide ÷ bare page, CPU', ...ratio('cpuMs') },
    absolute('guide'),
    absolute('page'),
  ]
}
