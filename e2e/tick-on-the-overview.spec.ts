import type { Page } from '@playwright/test'
import { inDatabase } from './in-database.ts'
import { openDossier } from './open-dossier.ts'
import { expect, test } from './test.ts'

const STEP = 'Have an address that can be proved'
const tickOf = (page: Page) => page.getByRole('button', { name: `I’ve done it: ${STEP}` })
const untickOf = (page: Page) => page.getByRole('button', { name: `Untick: ${STEP}` })
const ticksOf = (id: string) => inDatabase((sql) => sql`select 1 from step_completions where dossier_id = ${id}`)

test('a tick changes all that the page says, in one answer and without another page', async ({ page }) => {
  await openDossier(page)
  const title = page.getByRole('heading', { level: 1 })
  const before = (await title.textContent()) ?? ''
  const step = before.replace('Next: ', '')
  const mine = page.getByRole('button', { name: `I’ve done it: ${step}` })
  const taken = page.getByRole('button', { name: `Untick: ${step}` })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.method()))

  await mine.click()
  await expect(taken).toBeFocused()
  await expect(title).not.toHaveText(before)
  await expect(page.getByText('1 of ')).toBeVisible()
  await page.getByRole('button', { name: 'I have it: Bank details' }).click()
  const paper = page.getByRole('region', { name: 'Your papers' }).getByRole('listitem')
  await expect(paper.filter({ hasText: 'Bank details' })).toContainText('Ready to send')
  await taken.click()
  await expect(title).toHaveText(before)
  await expect(page.getByText('0 of ')).toBeVisible()
  await mine.click()
  await expect(taken).toBeVisible()
  expect(asked).toEqual(['POST', 'POST', 'POST', 'POST'])

  // What the answers brought is what a page made now says.
  const drawn = await page.getByRole('main').textContent()
  await page.reload()
  expect(await page.getByRole('main').textContent()).toBe(drawn)
})

test('pressed twice, a tick is one tick', async ({ page }) => {
  const { id } = await openDossier(page)
  await tickOf(page).dblclick()
  await expect(untickOf(page)).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(untickOf(page)).toBeVisible()
  expect(await ticksOf(id)).toHaveLength(1)
})

test('a tick on a dossier that another tab has closed says so, and shows it closed', async ({ page, context }) => {
  const { id } = await openDossier(page)
  const other = await context.newPage()
  await other.goto(`/en/dossiers/${id}/settings`)
  const close = other.getByRole('form', { name: 'Close the dossier' })
  await close.getByRole('radio').first().check()
  await close.getByRole('button', { name: 'Close it' }).click()
  await expect(other.getByRole('button', { name: 'Close it' })).toHaveCount(0)

  await tickOf(page).click()
  await expect(page.getByRole('status').filter({ hasText: 'closed' })).toBeVisible()
  await expect(tickOf(page)).toHaveCount(0)
  expect(await ticksOf(id)).toHaveLength(0)
})

test('a tick in a tab that is out of date brings what the other tab did', async ({ page, context }) => {
  const { id } = await openDossier(page)
  const other = await context.newPage()
  await other.goto(page.url())
  for (const step of [STEP, 'Get your papers together']) {
    await other.getByRole('button', { name: `I’ve done it: ${step}` }).click()
    await expect(other.getByRole('button', { name: `Untick: ${step}` })).toBeVisible()
  }
  await tickOf(page).click()
  await expect(untickOf(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Untick: Get your papers together' })).toBeVisible()
  expect(await ticksOf(id)).toHaveLength(2)
})

test('what went wrong before is no longer said once a tick has gone well', async ({ page }) => {
  await openDossier(page)
  await page.goto(`${page.url()}?problem=blocked`)
  const problem = page.getByRole('status').filter({ hasText: 'cannot be ticked yet' })
  await expect(problem).toBeVisible()
  await tickOf(page).click()
  await expect(untickOf(page)).toBeVisible()
  await expect(problem).toHaveCount(0)
})
