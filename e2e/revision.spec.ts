import { ADMIN_ROLE } from '#db/embedded/admin-url.ts'
import { runningDatabase } from '#db/embedded/running-database.ts'
import { goBy, keepOlder, without } from '#tests/older-revision.ts'
import { checkPage } from './check-page.ts'
import { openDossier } from './open-dossier.ts'
import { runningApp } from './running-app.ts'
import { expect, test } from './test.ts'

test('the list is revised: the owner reads what changes, puts it off, and goes by it', async ({ page }) => {
  const { id } = await openDossier(page)
  const address = runningDatabase(ADMIN_ROLE, runningApp().home)
  await goBy(address, await keepOlder(address, without('ofii_validation')), id)
  const path = `/en/dossiers/${id}`
  await page.goto(path)
  const added = page.getByText('Certificate of visa validation')
  await page.getByRole('link', { name: 'See what changes for you' }).click()
  await expect(page.getByRole('heading', { name: '1 item is added' })).toBeVisible()
  await checkPage(page, { path: `${path}/revision`, locale: 'en' })
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(page).toHaveURL(path)
  await expect(page.getByRole('link', { name: 'See what changes for you' })).toBeHidden()
  await page.goto(`${path}/settings`)
  await page.getByRole('link', { name: 'See what changes for you' }).click()
  await page.getByRole('button', { name: 'Go by the new list' }).click()
  await expect(page).toHaveURL(path)
  await expect(added.first()).toBeVisible()
  await page.goto(`${path}/revision`)
  await expect(page.getByText('Your dossier goes by the present list.')).toBeVisible()
})
