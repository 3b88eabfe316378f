import type { Page } from '@playwright/test'
import { comeIn } from './come-in.ts'
import { openDossier } from './open-dossier.ts'
import { expect, test } from './test.ts'

/** A published example: a number that no text of ours may hold, so that the answer is a refusal. */
const NUMBER = '2 55 08 14 168 025 38'

test('what is typed while a form is on its way stays when it comes back refused', async ({ page }) => {
  await comeIn(page)
  await page.goto('/en/account')
  const name = page.getByRole('textbox', { name: /^Your name/ })
  const zone = page.getByLabel('Time zone')
  await name.fill(`Mei ${NUMBER}`)
  await zone.selectOption('Asia/Shanghai')
  const letGo = await holdNextPost(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Saving…' })).toBeVisible()
  await name.fill('Mei Chen')
  await zone.selectOption('Europe/Lisbon')
  await page.getByRole('radio', { name: 'Français' }).check()
  letGo()
  await expect(page.getByRole('region', { name: 'Not saved yet' })).toContainText('number')
  await expect(name).toHaveValue('Mei Chen')
  await expect(zone).toHaveValue('Europe/Lisbon')
  await expect(page.getByRole('radio', { name: 'Français' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'English' })).not.toBeChecked()

  // Sent again, it is what the fields show that is kept.
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mon compte')
  await expect(page.getByRole('textbox', { name: /^Votre nom/ })).toHaveValue('Mei Chen')
  await expect(page.getByLabel('Fuseau horaire')).toHaveValue('Europe/Lisbon')
})

test('what is typed while a note is being kept is not thrown away with it', async ({ page }) => {
  const { id } = await openDossier(page)
  await page.goto(`/en/dossiers/${id}/notes`)
  const text = page.getByRole('textbox', { name: 'A new note' })
  await text.fill('Called the CPAM.')
  const letGo = await holdNextPost(page)
  await page.getByRole('button', { name: 'Keep this note' }).click()
  await text.fill('And the prefecture.')
  letGo()
  await expect(page.getByRole('listitem').filter({ hasText: 'Called the CPAM.' })).toHaveCount(1)
  await expect(text).toHaveValue('And the prefecture.')
})

/** Keeps the next form from arriving until it is let go. */
async function holdNextPost(page: Page): Promise<() => void> {
  let letGo: () => void = () => {}
  const held = new Promise<void>((done) => {
    letGo = done
  })
  await page.route(
    '**/*',
    async (route) => {
      if (route.request().method() !== 'POST') return route.fallback()
      await held
      await route.fallback()
    },
    { times: 1 },
  )
  return letGo
}
