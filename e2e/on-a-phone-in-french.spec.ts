import { coreJourney } from './core-journey.ts'
import { linkIn, newAddress, readMail } from './mailbox.ts'
import { askForMail } from './sign-in.ts'
import { expect, test } from './test.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'fr-FR' })

test('le parcours essentiel, sur un téléphone, par le lien du message', async ({ page }) => {
  test.setTimeout(90_000)
  const address = newAddress('mei')
  await coreJourney(page, {
    locale: 'fr',
    step: 'Avoir une adresse justifiable',
    paper: 'Acte d’état civil avec filiation',
    signIn: async () => {
      await askForMail(page, address, 'fr')
      await page.goto(linkIn(await readMail(page, address, 1, 'fr')))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Encore un bouton et vous y êtes')
      await page.getByRole('button', { name: 'Se connecter sur cet appareil' }).click()
      await expect(page).toHaveURL(/\/fr\/dossiers\//)
    },
  })
  await expect(page.getByRole('link', { name: 'English' })).toBeVisible()
})

test('the way back from a browser that prefers French: the first address leads to French', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/fr$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
})
