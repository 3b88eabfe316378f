import { openDossier } from './open-dossier.ts'
import { expect, test } from './test.ts'

test('before an answer is changed, the page says which: the question, the answer so far and the new one', async ({
  page,
}) => {
  const { id } = await openDossier(page)
  await page.goto(`/en/dossiers/${id}/answers/birthCountry`)
  const question = await page.getByRole('heading', { level: 1 }).textContent()
  await page.locator('select[name=birthCountry]').selectOption('IE')
  await page.getByRole('button', { name: 'See what this changes' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What this change does')
  const said = await page.getByRole('main').locator('dl').getByRole('definition').allTextContents()
  expect(said).toEqual([question, 'China', 'Ireland'])
  await page.getByRole('button', { name: 'Change my answer' }).click()
  await expect(page.getByRole('main')).toContainText('Ireland')
})
