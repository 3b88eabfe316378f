import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Locale } from '#lib/i18n/locales.ts'
import { expect } from './test.ts'

const BAR = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** What the other theme may change. All else is the same markup. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']
const WIDTHS = [390, 320]

export type PageToCheck = { path: string; locale: Locale; status?: number; isPublic?: boolean; isScriptless?: boolean }

/**
 * What holds for every page, in both themes: axe, one h1, its language, a title, its headers, no sideways
 * scrolling, and no navigation when it is printed.
 */
export async function checkPage(
  page: Page,
  { path, locale, status = 200, isPublic = false, isScriptless = false }: PageToCheck,
): Promise<void> {
  const answer = await page.goto(path)
  expect.soft(answer?.status(), path).toBe(status)
  const headers = (await answer?.allHeaders()) ?? {}
  expect.soft(headers['x-powered-by'], path).toBeUndefined()
  expect.soft(headers['content-security-policy'], path).toContain(`script-src '${isScriptless ? 'none' : 'nonce-'}`)
  if (!isPublic) expect.soft(headers['cache-control'], path).toContain('no-store')
  await expect.soft(page.locator('html'), path).toHaveAttribute('lang', locale)
  await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
  await expect.soft(page, path).toHaveTitle(/Complet/)
  // Folded texts are read too.
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // Without the page of its own that axe opens to put the answers of frames together: we have none.
    const axe = new AxeBuilder({ page }).setLegacyMode(true)
    const { violations, passes } = await (colorScheme === 'light'
      ? axe.withTags(BAR)
      : axe.withRules(OF_COLOUR)
    ).analyze()
    expect(passes.length).toBeGreaterThan(colorScheme === 'light' ? 10 : 0)
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
    expect.soft(found, `${path} (${colorScheme})`).toEqual([])
  }
  await expectNoSidewaysScrolling(page, path)
  await expectNoNavigationOnPaper(page, path)
}

export async function expectNoSidewaysScrolling(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect.soft(beyond, `${name} at ${width} px`).toBeLessThanOrEqual(0)
  }
  if (before) await page.setViewportSize(before)
}

/** Paper shows what a page says, and no way to anywhere else: nobody can follow it there. */
async function expectNoNavigationOnPaper(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  const ways = page.locator('nav, .screen-only, .icon-back, .skip-link, .button')
  const shown = await ways.evaluateAll((all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 160)),
  )
  expect.soft(shown, `${name} printed`).toEqual([])
  await page.emulateMedia({ media: null })
}
