import { type BrowserContext, type BrowserContextOptions, test as base, expect } from '@playwright/test'
import { runningApp } from './running-app.ts'

/** What a page must not say to the browser: errors in the console, which is also where a broken CSP shows. */
type Faults = {
  /** For what a test provokes, such as the 404 of a page that is absent. */
  expect: (message: RegExp) => void
  watch: (context: BrowserContext) => void
}

type Fixtures = {
  faults: Faults
  /** Another browser, with nothing in common with the test's own: another person or another device. */
  visit: (options?: BrowserContextOptions) => Promise<BrowserContext>
}

export const test = base.extend<Fixtures>({
  baseURL: async ({ browserName: _ }, use) => use(runningApp().url),
  // Limits count by network: each test comes from its own, or sign-ins would add up to a refusal.
  extraHTTPHeaders: async ({ browserName: _ }, use) => use({ 'x-forwarded-for': anyNetwork() }),
  faults: [
    async ({ context }, use) => {
      const [expected, seen]: [RegExp[], string[]] = [[], []]
      const watch = (one: BrowserContext) => {
        one.on('weberror', (error) => seen.push(String(error.error())))
        one.on('console', (message) => {
          if (message.type() === 'error') seen.push(`${message.text()} (${message.location().url})`)
        })
      }
      watch(context)
      await use({ watch, expect: (message) => expected.push(message) })
      expect(seen.filter((text) => !expected.some((message) => message.test(text)))).toEqual([])
    },
    { auto: true },
  ],
  visit: async ({ browser, faults }, use) => {
    const opened: BrowserContext[] = []
    await use(async (options = {}) => {
      const extraHTTPHeaders = { 'x-forwarded-for': anyNetwork() }
      const context = await browser.newContext({ baseURL: runningApp().url, extraHTTPHeaders, ...options })
      faults.watch(context)
      opened.push(context)
      return context
    })
    for (const context of opened) await context.close()
  },
})

export { expect }

function anyNetwork(): string {
  const part = () => Math.floor(Math.random() * 256)
  return `10.${part()}.${part()}.${part()}`
}
