// node scripts/browser-tests.ts [playwright's arguments]: the journeys of e2e/ in a real browser, against the built app.
// It never skips: without a browser it installs one, or fails and says so.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBrowser } from '#scripts/browser.ts'

const root = join(import.meta.dirname, '..')
const playwright = join(root, 'node_modules/@playwright/test/cli.js')

try {
  const env = { ...process.env, PLAYWRIGHT_CHROMIUM: ensureBrowser(), NEXT_TELEMETRY_DISABLED: '1' }
  const parameters = [playwright, 'test', ...process.argv.slice(2)]
  const { status } = spawnSync(process.execPath, parameters, { cwd: root, env, stdio: 'inherit' })
  process.exitCode = status ?? 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
