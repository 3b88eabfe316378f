import { answerQuestions } from './answer-questions.ts'
import { MEI } from './people.ts'
import { expect, test } from './test.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'fr-FR' })

test('un guide lu sur un téléphone, sans script, mène au questionnaire avec ses réponses', async ({ page }) => {
  await page.goto('/fr')
  const home = await page.locator('link[rel=stylesheet]').getAttribute('href')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Guides' }).click()
  await page.getByRole('link', { name: 'S’inscrire à la Sécurité sociale française' }).click()
  const address = '/fr/guides/social-security-registration/employee-non-eu'
  await page.getByRole('link', { name: 'Salarié d’un pays hors Union européenne' }).click()
  await expect(page).toHaveURL(address)

  // Whole without a script: our own style sheet, a block of data that no browser runs, nothing that names a reader.
  expect(await page.locator('link[rel=stylesheet]').getAttribute('href')).toBe(home)
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
  expect(JSON.parse((await page.locator('script').textContent()) ?? '')).toHaveProperty('@graph')
  const answer = await page.request.get(address)
  expect(answer.headers()).toMatchObject({ 'cache-control': 'public, max-age=300' })
  expect(answer.headers()).not.toHaveProperty('set-cookie')
  const { etag = '' } = answer.headers()
  expect((await page.request.get(address, { headers: { 'if-none-match': etag } })).status()).toBe(304)
  expect((await page.request.get(`${address}-x`)).status()).toBe(404)

  const steps = page.getByRole('region', { name: 'Les étapes, dans l’ordre' })
  const step = steps.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Déposer la demande' }) })
  await step.getByText('Que faire').click()
  await step.getByText('Pourquoi, et d’après quoi').click()
  await expect(step.getByText('D’où vient cette information')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Et si rien ne vient' })).toContainText('36 46')
  await page.getByRole('link', { name: 'Commencer mon dossier avec ces réponses' }).click()

  // What the guide takes for granted is not asked again; everything else is.
  const asked = await answerQuestions(page, MEI, 'fr')
  expect(asked).toContain('nationalities')
  expect(asked).not.toContain('activity')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Vous devez vous inscrire à la Sécurité sociale française',
  )
})
