import type { Page } from '@playwright/test'
import { routes } from '#lib/routes.ts'
import { type AtWork, giveClients, workAtAgency } from './agency-at-work.ts'
import { checkPage } from './check-page.ts'
import { inDatabase } from './in-database.ts'
import { expect, test } from './test.ts'

const names = async (page: Page) =>
  page.locator('#clients tbody a[data-client]:visible').evaluateAll((links) => links.map((link) => link.textContent))

test('a case-worker goes through the queue by keyboard alone, takes a client and notes what they say', async ({
  faults,
  page,
}) => {
  // Each ends in a page that says it is absent.
  faults.expect(/status of 404/)
  const work = await workAtAgency(page)
  const [, waiting] = await giveClients(work, [{ name: 'Ana' }, { name: 'Bérénice', hasPaper: true }, { name: 'Chen' }])
  await page.goto(routes.agency('en', work.slug))
  expect(await names(page)).toEqual(['Bérénice', 'Ana', 'Chen'])
  await expect(page.getByRole('row', { name: /Bérénice/ })).toContainText('1 paper to look at')
  await expect(page.getByRole('row', { name: /Bérénice/ })).toContainText('Promise broken')

  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: 'Bérénice' })).toBeFocused()
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: 'Ana' })).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('a')
  await expect(page.getByRole('row', { name: /Bérénice/ })).toContainText('Claire')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('bereni')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/search=bereni/)
  expect(await names(page)).toEqual(['Bérénice'])
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Bérénice' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Bérénice' })).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/clients/${waiting}$`))

  await page.getByText('A step', { exact: true }).click()
  const form = page.locator('#act-step')
  await form.getByRole('combobox', { name: 'Which step?' }).selectOption({ index: 1 })
  await form.getByRole('button', { name: 'Note the step' }).click()
  await expect(page.getByRole('region', { name: 'Something needs your attention' })).toBeVisible()
  await form.getByLabel('By phone').check()
  await form.getByRole('button', { name: 'Note the step' }).click()
  await expect(page.getByText(/^Done on /).first()).toBeVisible()
  const acts = await inDatabase((sql) => sql`select channel, act from behalf_acts where dossier_id = ${waiting ?? ''}`)
  expect([...acts]).toMatchObject([{ channel: 'phone', act: 'step.completed' }])

  await inDatabase((sql) => sql`update consents set revoked_at = now() where dossier_id = ${waiting ?? ''}`)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Access withdrawn on /)
  await page.goto(routes.agency('en', work.slug, 'search=bereni'))
  await expect(page.getByText('No client matches')).toBeVisible()
})

test('the queue and a client hold what every page holds, in French, without scripts and for one who only reads', async ({
  faults,
  page,
  visit,
}) => {
  // Four pages, each looked at in two themes and two widths.
  test.setTimeout(180_000)
  const work = await workAtAgency(page, 'fr', 'viewer')
  const [all, steps] = await giveClients(work, [
    { name: 'Ana', hasPaper: true },
    { name: 'Chen', scope: ['steps'] },
  ])
  for (const path of pagesOf(work, [all, steps])) await checkPage(page, { path, locale: 'fr' })
  await page.goto(routes.agency('fr', work.slug))
  await expect(page.getByRole('button', { name: 'Prendre' })).toHaveCount(0)
  await page.goto(routes.client('fr', work.slug, steps ?? ''))
  await expect(page.getByText('Les documents ne sont pas partagés avec vous.')).toBeVisible()
  await expect(page.getByText('À la place de votre client')).toHaveCount(0)
  faults.expect(/status of 404/)
  for (const path of [routes.assignClients('fr', work.slug), routes.writeToClients('fr', work.slug)]) {
    expect((await page.goto(path))?.status()).toBe(404)
  }

  const plain = await visit({ javaScriptEnabled: false, storageState: await page.context().storageState() })
  const tab = await plain.newPage()
  await tab.goto(routes.agency('fr', work.slug))
  await tab.getByRole('searchbox').fill('che')
  await tab.getByRole('button', { name: 'Afficher' }).click()
  expect(await names(tab)).toEqual(['Chen'])
})

function pagesOf({ slug }: AtWork, ids: readonly (string | undefined)[]): string[] {
  const clients = ids.map((id) => routes.client('fr', slug, id ?? ''))
  return [routes.agency('fr', slug), routes.agency('fr', slug, 'silent=1&caseWorker=mine'), ...clients]
}
