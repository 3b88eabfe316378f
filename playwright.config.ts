import { defineConfig } from '@playwright/test'
import { browserLaunch, ensureBrowser } from './scripts/browser.ts'

// test.ts reads the counts from the JSON file; by hand the list is enough.
const writesJson = Boolean(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME)

export default defineConfig({
  testDir: 'e2e',
  // Pictures for people to look at, not a test: only when asked for.
  testIgnore: process.env.SCREENSHOTS ? [] : ['**/pictures.spec.ts'],
  globalSetup: './e2e/global-setup.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  globalTimeout: 15 * 60_000,
  expect: { timeout: 10_000 },
  reporter: writesJson ? [['list'], ['json']] : [['list']],
  use: {
    launchOptions: browserLaunch(ensureBrowser()),
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    screenshot: 'only-on-failure',
    // Recording costs time: only when somebody wants to look at a failure.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
  },
})
