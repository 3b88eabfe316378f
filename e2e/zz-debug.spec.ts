import { openDossier } from './open-dossier.ts'
import { inDatabase } from './in-database.ts'
import { test } from './test.ts'
test('debug', async ({ page }) => {
  const { id } = await openDossier(page)
  page.on('response', async (r) => { if (r.request().method() === 'POST') console.log('POST', r.status(), r.url(), r.headers()['location'], r.request().headers()['next-action'], r.request().postData()?.slice(0,1500)) })
  await page.goto(`/en/dossiers/${id}/settings`)
  await page.getByLabel('Another reason').check()
  await page.getByRole('button', { name: 'Close it' }).click()
  await page.waitForTimeout(3000)
  console.log(await inDatabase((sql) => sql`select * from dossier_closures where dossier_id = ${id}`))
  console.log((await page.getByRole('main').innerText()).slice(0, 600))
  await page.reload()
  console.log((await page.getByRole('main').innerText()).slice(0, 600))
})
