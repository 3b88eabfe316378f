import type { Browser } from '@playwright/test'
import type { Figure } from './figure.ts'
import { spreadOf } from './median.ts'
import { openPage, type Visit } from './open-page.ts'
import { startScriptFilter } from './script-filter.ts'
import type { Side } from './start-server.ts'

const KILOBIT = 1_024 / 8
// The browser tools' "slow 4G", and a processor four times as slow.
const SLOW_4G = { latency: 562.5, downloadThroughput: 1_440 * KILOBIT, uploadThroughput: 675 * KILOBIT }
const SLOWDOWN = 4
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }

/** The largest paint on a slow phone, beside that of the same page with every script taken out on its way. */
export async function measureFirstPaint(
  browser: Browser,
  side: Side,
  page: Omit<Visit, 'url'> & { path: string },
  rounds: number,
): Promise<Figure[]> {
  const filters = { with: await startScriptFilter(side, 'keep'), without: await startScriptFilter(side, 'drop') }
  const times = { with: [] as number[], without: [] as number[] }
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const kind of ['with', 'without'] as const) {
        const visit = { ...page, url: `${filters[kind].origin}${page.path}` }
        times[kind].push(await largestPaint(browser, visit))
      }
    }
  } finally {
    await filters.with.stop()
    await filters.without.stop()
  }
  const ratios = times.with.map((one, round) => one / (times.without[round] ?? Number.NaN)).slice(1)
  const { median, least, most } = spreadOf(ratios)
  const paint = (kind: 'with' | 'without') => (spreadOf(times[kind].slice(1)).median / 1_000).toFixed(2)
  const note = `${paint('with')} s beside ${paint('without')} s`
  return [
    {
      what: 'largest paint on a slow phone ÷ the same page without scripts',
      value: median,
      spread: [least, most],
      most: 1.15,
      aim: 1,
      note,
    },
  ]
}

async function largestPaint(browser: Browser, visit: Visit): Promise<number> {
  const page = await openPage(browser, visit, PHONE)
  const tools = await page.context().newCDPSession(page)
  await tools.send('Network.enable')
  await tools.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G })
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await page.goto(visit.url, { waitUntil: 'networkidle' })
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN))
        observer.observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await page.context().close()
  return time
}
