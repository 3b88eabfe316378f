import type { Browser, Page } from '@playwright/test'
import type { Figure } from './figure.ts'
import { openPage, type Visit } from './open-page.ts'

type Weight = { script: number; css: number; font: number; whole: number; requests: number; shift: number }

const KB = 1_024

/** What the browser fetches for each page at a first visit, and how far the page moves meanwhile. */
export async function measurePages(browser: Browser, bare: Visit, pages: Record<string, Visit>): Promise<Figure[]> {
  const floor = await weigh(browser, bare)
  const figures: Figure[] = [{ what: 'JavaScript of the bare page, gzip', value: floor.script / KB, unit: 'KB' }]
  for (const [name, visit] of Object.entries(pages)) {
    const weight = await weigh(browser, visit)
    figures.push(...(name === 'dossier' ? gated(weight, floor) : [summary(name, weight, floor)]))
    figures.push({ what: `  layout shift, ${name}`, value: weight.shift, most: 0 })
  }
  return figures
}

function gated(weight: Weight, floor: Weight): Figure[] {
  const kb = (what: string, bytes: number, most: number, aim: number): Figure => ({
    what: `dossier page: ${what}`,
    value: bytes / KB,
    unit: 'KB',
    most,
    aim,
  })
  return [
    kb('JavaScript over the bare page, gzip', weight.script - floor.script, 12, 6),
    kb('CSS, gzip', weight.css, 10, 8),
    kb('fonts', weight.font, 70, 45),
    kb('everything', weight.whole, 250, 210),
    { what: 'dossier page: requests', value: weight.requests, most: 14, aim: 10 },
  ]
}

function summary(name: string, weight: Weight, floor: Weight): Figure {
  const note = `CSS ${kilobytes(weight.css)}, fonts ${kilobytes(weight.font)}, everything ${kilobytes(weight.whole)} KB, ${weight.requests} requests`
  return {
    what: `  ${name}: JavaScript over the bare page`,
    value: (weight.script - floor.script) / KB,
    unit: 'KB',
    note,
    ...(LIGHT.has(name) && { most: 5, aim: 0 }),
  }
}

/** Pages of text and plain forms, which need no script of their own; guides have none at all. */
const LIGHT: ReadonlySet<string> = new Set(['guide', 'reimbursement', 'number-stage', 'glossary', 'offices'])

function kilobytes(bytes: number): string {
  return (bytes / KB).toFixed(1)
}

async function weigh(browser: Browser, visit: Visit): Promise<Weight> {
  const page = await openPage(browser, visit)
  const pending: Promise<readonly [string, number]>[] = []
  page.on('requestfinished', (request) => {
    const sizes = request.sizes().then(({ responseBodySize }) => [request.resourceType(), responseBodySize] as const)
    pending.push(sizes)
  })
  await page.goto(visit.url, { waitUntil: 'networkidle' })
  const parts = await Promise.all(pending)
  const shift = await layoutShift(page)
  await page.context().close()
  const of = (type?: string) =>
    parts.filter(([kind]) => type === undefined || kind === type).reduce((sum, [, bytes]) => sum + bytes, 0)
  return { script: of('script'), css: of('stylesheet'), font: of('font'), whole: of(), requests: parts.length, shift }
}

/** All shifts since the start, those after a press of a key as well: nobody has pressed one. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        const count = (entries: PerformanceEntryList) => {
          for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value
        }
        const observer = new PerformanceObserver((list) => count(list.getEntries()))
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => {
          count(observer.takeRecords())
          resolve(sum)
        }, 300)
      }),
  )
}
