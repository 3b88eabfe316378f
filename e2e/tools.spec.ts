import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

const NUMBER = '2 55 08 2a 168 025 97'

test('a number is read in the browser and leaves it in no way', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Tools' }).click()
  await page.getByRole('link', { name: 'Check a social security number' }).click()
  const field = page.getByRole('textbox', { name: 'The number' })
  await expect(field).toHaveAttribute('autocomplete', 'off')
  await expect(field).not.toHaveAttribute('name')
  expect(await field.evaluate((input: HTMLInputElement) => input.form)).toBeNull()
  await page.waitForLoadState('networkidle')
  const before = await storedBy(page)
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url()))

  await field.pressSequentially(NUMBER)
  const verdict = page.getByRole('status')
  await expect(verdict).toContainText('The key fits')
  const table = page.getByRole('table', { name: 'What the number says' })
  await expect(table.getByRole('row', { name: 'Year of birth' })).toContainText('Ends in 55')
  await expect(table.getByRole('row', { name: 'Month of birth' })).toContainText('August')
  await expect(table.getByRole('row', { name: 'Place of birth' })).toContainText('Corse-du-Sud')
  await field.fill('２９５１０９９１２６１１１９３')
  await expect(table.getByRole('row', { name: 'Country of birth' })).toContainText('Greece')
  await field.press('Enter')
  await field.fill('2 55 08 14 168 025 39')
  await expect(verdict).toContainText('The key does not fit')
  // Nor is the right key given away.
  await expect(verdict).not.toContainText('38')
  await field.fill('2 55 08 14 168 025')
  await expect(verdict).toContainText('without its key')
  await field.fill('8 84 05 88 321 025 23')
  await expect(verdict).toContainText('not a definitive one')
  expect(sent).toEqual([])
  expect(await storedBy(page)).toEqual(before)

  // Whatever should try to send it is refused by the page itself.
  const answer = await page.request.get('/en/tools/number-checker')
  expect(answer.headers()['content-security-policy']).toMatch(/connect-src 'none'.*form-action 'none'/)

  await field.fill(NUMBER)
  await page.getByRole('link', { name: 'What works with each' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is my number’s stage?')
  await page.goBack()
  await expect(field).toHaveValue('')
  await page.reload()
  await expect(field).toHaveValue('')
})

test('a refund line by line, and a stage, in French and without scripts', async ({ visit }) => {
  const page = await (await visit({ javaScriptEnabled: false })).newPage()
  await page.goto('/fr/tools')
  await page.getByRole('link', { name: 'Estimer un remboursement' }).click()
  await page.getByRole('combobox', { name: 'Quelle consultation' }).selectOption('gpOptam')
  await page.getByRole('button', { name: 'Estimer' }).click()
  const result = page.getByRole('region', { name: 'L’estimation' })
  await expect(result).toContainText('Quelque chose ne va pas encore')
  await page.getByRole('textbox', { name: 'Ce que vous payez au médecin' }).fill('45,00')
  await page.getByRole('radio', { name: 'Non, ou j’y suis allé' }).check()
  await page.getByRole('button', { name: 'Estimer' }).click()
  await expect(result).toContainText(/Remboursé par la caisse\s*7,00\s€/)
  await expect(result).toContainText(/Reste à votre charge\s*38,00\s€/)
  await expect(result).toContainText('30\u00a0% de la base au lieu de 70\u00a0%')
  await expect(page.getByRole('textbox', { name: 'Ce que vous payez au médecin' })).toHaveValue('45,00')
  const answer = await page.request.get(page.url())
  expect(answer.headers()['cache-control']).toContain('no-store')
  expect(answer.headers()['set-cookie'] ?? '').not.toContain('45')

  await page.goto('/fr/tools/number-stage')
  await page.getByRole('main').getByRole('link', { name: 'Un numéro provisoire' }).click()
  await expect(page.getByRole('region', { name: 'Ce qui marche', exact: true })).toContainText('feuille de soins')
  await expect(page.getByRole('region', { name: 'Ce qui ne marche pas encore' })).toContainText('La carte Vitale')

  await page.goto('/fr/tools/number-checker')
  // Words are not looked for inside a noscript: it is there as an element only where no script runs.
  const without = page.locator('noscript .notice')
  await expect(without).toBeVisible()
  expect(await without.evaluate((notice) => notice.textContent)).toContain('La vérification a besoin de JavaScript')
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expect(page.getByRole('table', { name: 'Un exemple' })).toContainText('décembre')
})

/** Everywhere that a page could leave something: its address, its history, its storage, its cookies. */
async function storedBy(page: Page): Promise<unknown> {
  const inPage = await page.evaluate(async () => ({
    address: location.href,
    steps: history.length,
    state: JSON.stringify(history.state),
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    title: document.title,
  }))
  return { ...inPage, cookies: (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`) }
}
