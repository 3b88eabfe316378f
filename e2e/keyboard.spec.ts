import type { Page } from '@playwright/test'
import { openDossier } from './open-dossier.ts'
import { tabTo } from './tab-to.ts'
import { expect, test } from './test.ts'

test('the first press of Tab offers to skip to the content', async ({ page }) => {
  await page.goto('/en')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'See what you need' }).first()).toBeFocused()
})

test('the questions can be answered with the keyboard alone', async ({ page }) => {
  await page.goto('/en/start')
  await tabTo(page, page.getByRole('searchbox', { name: 'Type to find it faster' }))
  await page.keyboard.type('chin')
  await page.keyboard.press('Enter')
  const list = page.getByRole('combobox', { name: 'What is your nationality?' })
  await expect(list).toBeFocused()
  await page.keyboard.type('China')
  await expect(list).toHaveValue('CN')
  await tabTo(page, page.getByRole('button', { name: 'Continue' }))
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What will you do in France?')
  await tabTo(page, page.getByRole('checkbox', { name: 'Employee', exact: true }))
  await expectVisibleFocus(page)
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: 'Continue' }))
  await page.keyboard.press('Space')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/In which country is the employer/)
  await tabTo(page, page.getByText('Why we ask'))
  await page.keyboard.press('Enter')
  await expect(page.getByText('A French employer declares you')).toBeVisible()
})

test('a step is ticked with Enter and taken back with Space, and the focus is not lost', async ({ page }) => {
  await openDossier(page)
  const tick = page.getByRole('button', { name: 'I’ve done it: Have an address that can be proved' })
  const untick = page.getByRole('button', { name: 'Untick: Have an address that can be proved' })
  await tabTo(page, tick)
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')
  await expect(untick).toBeVisible()
  await tabTo(page, untick)
  await page.keyboard.press('Space')
  await expect(tick).toBeVisible()
})

test('what went wrong takes the focus and leads to its field', async ({ page }) => {
  const { id } = await openDossier(page)
  await page.goto(`/en/dossiers/${id}/reminders`)
  await tabTo(page, page.getByRole('button', { name: 'Add a reminder' }))
  await page.keyboard.press('Enter')
  const errors = page.getByRole('region', { name: 'Something needs your attention' })
  await expect(errors).toBeFocused()
  await expect(errors.getByRole('link')).toHaveCount(2)
  await page.keyboard.press('Tab')
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Remind me of' })).toBeFocused()
})

test('everything that takes the focus on a dossier shows it', async ({ page }) => {
  await openDossier(page)
  await page.evaluate(() => window.scrollTo(0, 0))
  const seen = new Set<string>()
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press('Tab')
    await expectVisibleFocus(page)
    seen.add(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 300) ?? ''))
  }
  expect(seen.size).toBe(25)
})

/** Two pixels of outline at least, on what has the focus or, for a control that is drawn by its neighbour, around it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
    return { on: document.activeElement?.outerHTML.slice(0, 120), outlineStyle, width: Number.parseFloat(outlineWidth) }
  })
  expect(outline).toMatchObject({ outlineStyle: expect.not.stringMatching(/none/) })
  expect(outline.width, outline.on).toBeGreaterThanOrEqual(2)
}
