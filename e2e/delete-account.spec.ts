import { inDatabase } from './in-database.ts'
import { codeIn, linkIn, readMail } from './mailbox.ts'
import { openDossier } from './open-dossier.ts'
import { expect, test } from './test.ts'

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts'

  test.describe(() => {
    test.use({ javaScriptEnabled })

    test(`an account is deleted only by who has just shown that it is theirs, ${how}`, async ({ page }) => {
      const { address } = await openDossier(page)
      const heading = page.getByRole('heading', { level: 1 })
      const sure = page.getByRole('checkbox', { name: 'Yes, erase everything' })
      await page.goto('/en/account')
      await sure.check()
      await anHourPasses(address)
      await page.getByRole('button', { name: 'Delete my account' }).click()
      await expect(page.getByRole('main')).toContainText('so nothing has been done')
      await expect(sure).toHaveCount(0)

      await page.getByRole('button', { name: 'Send me a code to confirm' }).click()
      await expect(heading).toHaveText('Check your mail')
      await expect(page.getByRole('main')).toContainText(address)
      const mailbox = await page.context().newPage()
      const mail = await readMail(mailbox, address)
      if (javaScriptEnabled) {
        await page.getByRole('textbox', { name: 'Six-digit code' }).fill(codeIn(mail))
        await page.getByRole('button', { name: 'Confirm that it is me' }).click()
      } else {
        await page.goto(linkIn(mail))
        await page.getByRole('button', { name: 'Sign in on this device' }).click()
      }
      await expect(page.getByText('Thank you. It is you.')).toBeVisible()
      await expect(page.getByText('You are signed in on this device only.')).toBeVisible()
      await page.getByRole('link', { name: 'Go on to deleting my account' }).click()
      await sure.check()
      await page.getByRole('button', { name: 'Delete my account' }).click()
      await expect(heading).toHaveText('Your account is deleted')
      expect(await inDatabase((sql) => sql`select 1 from users where email = ${address}`)).toHaveLength(0)
    })
  })
}

async function anHourPasses(address: string): Promise<void> {
  await inDatabase(
    (sql) => sql`update sessions set created_at = created_at - interval '1 hour'
      where user_id = (select id from users where email = ${address})`,
  )
}
