import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { existingDataFolder } from '#db/embedded/data-folder.ts'
import { readLock } from '#db/embedded/live-server.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { signIn } from './sign-in.ts'
import { type StartedApp, startApp } from './start-app.ts'
import { expect, test } from './test.ts'

const words = messagesFor('en').dossier

// The demo's Mei, on an app of our own: nobody else's database is killed.
test('kill -9 of app, worker, database and all at once: every acknowledged tick is there after the next start', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  let app = await startApp()
  try {
    const context = await browser.newContext({ baseURL: app.url })
    const page = await context.newPage()
    await page.goto('/en/sign-in')
    await signIn(page, 'mei@demo.example')
    await page.goto('/en/dossiers')
    await page.getByRole('main').getByRole('article').getByRole('link').click()

    await tick(page, 'Get your papers together')
    killNamed(app, /next-server|server\.js/)
    await untilAnswering(app)
    await tick(page, 'Your employer declares you (DPAE)')
    killNamed(app, /worker\/main\.ts/)
    process.kill(databasePid(app), 'SIGKILL')
    await untilAnswering(app)
    await tick(page, 'Have an address that can be proved')
    killEverything(app)
    app = await startApp(app)

    await page.reload()
    for (const step of [
      'Get your papers together',
      'Your employer declares you (DPAE)',
      'Have an address that can be proved',
    ]) {
      await expect(page.getByRole('button', { name: words.untickStep.replace('{step}', step) })).toBeVisible()
    }
    await context.close()
  } finally {
    await app.stop()
  }
})

/** Acknowledged: the page shows it as done. */
async function tick(page: Page, step: string): Promise<void> {
  // The first page after a kill may still meet a connection that is dead: it says so, and the next one works.
  const button = page.getByRole('button', { name: `: ${step}` })
  await expect(async () => {
    await page.reload()
    await expect(button).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 20_000 })
  await button.click()
  await expect(page.getByRole('button', { name: words.untickStep.replace('{step}', step) })).toBeVisible()
}

async function untilAnswering(app: StartedApp): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`${app.url}/api/health?ready`).catch(() => null)
    if (answer?.ok) return
    await sleep(200)
  }
  throw new Error('the app did not come back')
}

function databasePid(app: StartedApp): number {
  const pid = readLock(existingDataFolder(app.home) ?? '')?.pid
  if (!pid) throw new Error('the database is not running')
  return pid
}

type Process = { pid: number; parent: number; command: string }

/** The start script and all that it started, but the database, which lives by itself. */
function processesOf(app: StartedApp): Process[] {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  const all = [...listed.matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm)].map(([, pid, parent, command = '']) => ({
    pid: Number(pid),
    parent: Number(parent),
    command,
  }))
  const below = (parent: number): Process[] =>
    all.filter((entry) => entry.parent === parent).flatMap((entry) => [entry, ...below(entry.pid)])
  return [...all.filter((entry) => entry.pid === app.pid), ...below(app.pid)]
}

function killNamed(app: StartedApp, name: RegExp): void {
  const hit = processesOf(app).filter(({ command }) => name.test(command))
  expect(hit).toHaveLength(1)
  for (const { pid } of hit) process.kill(pid, 'SIGKILL')
}

function killEverything(app: StartedApp): void {
  const database = databasePid(app)
  for (const pid of [...processesOf(app).map((entry) => entry.pid), database]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // Children end by themselves as soon as the start script is gone.
    }
  }
}
