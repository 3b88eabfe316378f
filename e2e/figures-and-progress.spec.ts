import type { Page } from '@playwright/test'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { routes } from '#lib/routes.ts'
import { giveClients, workAtAgency } from './agency-at-work.ts'
import { checkPage } from './check-page.ts'
import { openDossier } from './open-dossier.ts'
import { expect, test } from './test.ts'

test.describe.configure({ timeout: 180_000 })

test('Mei gives her employer a progress link, which says two things, and takes it back', async ({
  page,
  visit,
  faults,
}) => {
  // The link that was taken back.
  faults.expect(/status of 404/)
  await makeAndEnd(page, await (await visit()).newPage(), 'en')
})

test('sans JavaScript, en français', async ({ browser: _, visit, faults }) => {
  faults.expect(/status of 404/)
  const options = { javaScriptEnabled: false, locale: 'fr-FR' }
  await makeAndEnd(await (await visit(options)).newPage(), await (await visit(options)).newPage(), 'fr')
})

async function makeAndEnd(page: Page, employer: Page, locale: Locale): Promise<void> {
  const words = messagesFor(locale).progressLink
  const main = page.getByRole('main')
  const { id } = await openDossier(page, undefined, locale)
  await page.goto(routes.dossierSharing(locale, id))
  await main.getByRole('textbox', { name: words.label }).fill('Acme & fils')
  await main.getByRole('button', { name: words.make }).click()
  const address = (await main.locator('code').textContent()) ?? ''
  expect(address).toMatch(/\/progress\/[\w-]{43}$/)
  await page.goto(routes.dossierSharing(locale, id))
  await expect(main).not.toContainText(address)

  await employer.goto(address)
  await expect(employer).toHaveURL(new RegExp(`/${locale}/progress/`))
  await expect(employer.getByRole('heading', { level: 1 })).toHaveText(/^0 (of|sur) \d+ /)
  await expect(employer.getByRole('main')).toContainText(words.page.next.me)
  await expect(employer.getByRole('main')).not.toContainText(/@|CPAM|20\d\d/)
  expect(await employer.content()).not.toMatch(/Acme|fils|someone-|[0-9a-f]{8}-[0-9a-f]{4}-7/)
  if (locale === 'en') await checkPage(employer, { path: new URL(employer.url()).pathname, locale })

  await main.getByRole('button', { name: words.endNamed.replace('{label}', 'Acme & fils') }).click()
  await expect(main.getByRole('button', { name: words.end })).toHaveCount(0)
  const answer = await employer.reload()
  expect(answer?.status()).toBe(404)
  await expect(employer.getByRole('heading', { level: 1 })).toHaveText(messagesFor(locale).absent.title)
}

test('a manager sees the figures of the agency, in both languages, and switches the daily mail off', async ({
  page,
}) => {
  const work = await workAtAgency(page, 'en', 'manager')
  await giveClients(work, [{ name: 'Ana', hasPaper: true }, { name: 'Chen' }])
  await page.goto(routes.agency('en', work.slug))
  const words = messagesFor('en').figures
  await page.getByRole('link', { name: words.title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title)
  await expect(page.getByRole('table', { name: words.now.caption })).toContainText('too few')
  await expect(page.getByRole('table', { name: words.months.caption }).getByRole('row')).toHaveCount(13)
  await expect(page.getByRole('main')).not.toContainText(/Ana|Chen/)
  for (const locale of ['en', 'fr'] as const) {
    await checkPage(page, { path: routes.agencyFigures(locale, work.slug), locale })
  }
  await page.goto(routes.account('en'))
  await page.getByRole('button', { name: 'No daily mail from Zenith Relocation' }).click()
  await expect(page.getByRole('button', { name: 'Daily mail from Zenith Relocation', exact: true })).toBeVisible()
})
