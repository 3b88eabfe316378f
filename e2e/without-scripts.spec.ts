import { coreJourney } from './core-journey.ts'
import { newAddress } from './mailbox.ts'
import { openDossier } from './open-dossier.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './test.ts'

test.use({ javaScriptEnabled: false })

test('the core journey without scripts', async ({ page }) => {
  test.setTimeout(90_000)
  const address = newAddress('mei')
  await coreJourney(page, {
    locale: 'en',
    step: 'Have an address that can be proved',
    paper: 'Certificate that shows your parents',
    signIn: () => signIn(page, address),
  })
})

test('without scripts an error comes first on its form, and what was typed is still there', async ({ page }) => {
  const { id } = await openDossier(page)
  await page.goto(`/en/dossiers/${id}/reminders`)
  const form = page.getByRole('form', { name: 'Your own reminders' })
  await form.getByRole('textbox', { name: 'Remind me of' }).fill('Call the fund')
  await form.getByRole('textbox', { name: 'Day' }).fill('31')
  await form.getByRole('textbox', { name: 'Month' }).fill('2')
  await form.getByRole('textbox', { name: 'Year' }).fill('2027')
  await form.getByRole('button', { name: 'Add a reminder' }).click()
  await expect(form.getByRole('region', { name: 'Something needs your attention' })).toContainText('no such day')
  await expect(form.getByRole('textbox', { name: 'Remind me of' })).toHaveValue('Call the fund')
  await expect(form.getByRole('textbox', { name: 'Day' })).toHaveValue('31')
})
