import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { addDays } from '#lib/pure/calendar-day.ts'
import { fillDay } from './fill-day.ts'
import { openDossier } from './open-dossier.ts'
import { today } from './people.ts'
import { expect, test } from './test.ts'

const PHONE = { width: 390, height: 844 }

// Story 1: the translation was not accepted.
test('a refused translation leads to the letter, filled in, as a PDF whose text can be read', async ({ page }) => {
  await page.setViewportSize(PHONE)
  const { id } = await openDossier(page)
  await page.goto(`/en/dossiers/${id}/documents/sworn_translation`)
  const form = page.getByRole('form', { name: 'After sending it' })
  await form.getByLabel('The office refused it').check()
  await fillDay(form.getByRole('group', { name: 'Sent on which day?' }), addDays(today(), -15))
  await fillDay(form.getByRole('group', { name: 'Date on the letter' }), addDays(today(), -2))
  await form.getByRole('button').click()
  await page.getByRole('link', { name: 'Answer the fund' }).click()
  const recorded = page.getByRole('region', { name: 'What you recorded speaks for these' })
  await recorded.getByRole('link', { name: 'Your translation was not accepted.' }).click()

  await expect(page.getByText('J’avais compris qu’une traduction', { exact: false })).toBeVisible()
  await expect(page.getByText('I had understood that a translation', { exact: false })).toBeVisible()
  const letter = page.getByRole('form', { name: 'Fill it in and download it' })
  await letter.getByRole('textbox', { name: 'Your name' }).fill('Mei Chen')
  await letter.getByRole('textbox', { name: 'Your postal address' }).fill('3 rue des Lilas\n69003 Lyon')
  const text = await downloaded(page, () => letter.getByRole('button', { name: 'Download the letter (PDF)' }).click())
  for (const part of ['Mei Chen', '69003 Lyon', 'J’avais compris qu’une traduction', '………'])
    expect(text).toContain(part)
  // The page is still there with what was typed; it was never kept.
  await expect(letter.getByRole('textbox', { name: 'Your name' })).toHaveValue('Mei Chen')
  await page.reload()
  await expect(page.getByText('Mei Chen')).toHaveCount(0)
})

test.describe('without scripts, in French', () => {
  test.use({ javaScriptEnabled: false })

  test('a number is refused with every word still there; without it the letter comes', async ({ page, faults }) => {
    faults.expect(/status of 422/)
    await page.setViewportSize(PHONE)
    const { id } = await openDossier(page, undefined, 'fr')
    await page.goto(`/fr/dossiers/${id}/answer-back`)
    await page.getByRole('link', { name: 'Votre traduction n’est pas acceptée.' }).click()
    await expect(page.getByText('I had understood')).toHaveCount(0)
    await page.getByRole('textbox', { name: 'Votre nom' }).fill('Mei Chen')
    await page.getByRole('textbox', { name: 'Référence de votre dossier' }).fill('2 55 08 14 168 025 38')
    await page.getByRole('button', { name: 'Télécharger la lettre (PDF)' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Votre nom' })).toHaveValue('Mei Chen')
    await expect(page.getByText('Cela ressemble à un numéro de sécurité sociale')).toBeVisible()
    await page.getByRole('textbox', { name: 'Référence de votre dossier' }).fill('AB-118')
    const send = () => page.getByRole('button', { name: 'Télécharger la lettre (PDF)' }).click()
    expect(await downloaded(page, send)).toContain('AB-118')
  })

  test('characters that the PDF cannot draw: the letter itself is there to be printed', async ({ page, faults }) => {
    faults.expect(/status of 422/)
    const { id } = await openDossier(page)
    await page.goto(`/en/dossiers/${id}/answer-back/translator_questioned`)
    await page.getByRole('textbox', { name: 'Your name' }).fill('陈美')
    await page.getByRole('button', { name: 'Download the letter (PDF)' }).click()
    await expect(page.getByRole('alert')).toContainText('陈 美')
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('article')).toContainText('陈美')
    await expect(page.getByRole('textbox')).toHaveCount(0)
  })
})

test('printed, the page is the letter and nothing else', async ({ page }) => {
  const { id } = await openDossier(page)
  await page.goto(`/en/dossiers/${id}/answer-back/translator_questioned`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('J’avais compris qu’une traduction', { exact: false })).toBeVisible()
  for (const hidden of [
    'I had understood that',
    'Fill it in and download it',
    'Keep a copy of the letter',
    'All letters',
    'It says what you have read and asks',
  ])
    await expect(page.getByText(hidden, { exact: false }).first()).toBeHidden()
})

test('a card for the counter: its first line is in sight on a phone, and stays when the network goes', async ({
  page,
  context,
}) => {
  await page.setViewportSize(PHONE)
  const { id } = await openDossier(page)
  await page.goto(`/en/dossiers/${id}/answer-back`)
  await page.getByRole('link', { name: 'Cards for the counter and the phone' }).click()
  for (const card of await page.getByRole('region', { name: 'At the counter' }).getByRole('link').all()) {
    const opened = await context.newPage()
    await opened.setViewportSize(PHONE)
    await opened.goto((await card.getAttribute('href')) ?? '')
    await expect(opened.locator('.counter-french').first()).toBeInViewport({ ratio: 1 })
    await opened.close()
  }
  await page.getByRole('link', { name: 'Hand in the file' }).click()
  await expect(page.getByRole('banner')).toHaveCount(0)
  await context.setOffline(true)
  await expect(page.getByText('Je viens déposer ma demande', { exact: false })).toBeVisible()
  await expect(page.getByText('Pouvez-vous vérifier', { exact: false })).toBeAttached()
  await context.setOffline(false)
  await page.getByRole('link', { name: 'All cards' }).click()
  await page.getByRole('link', { name: /^Call 36\s46/ }).click()
  await expect(page.getByRole('listitem')).toHaveCount(5)
})

async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  expect(download.suggestedFilename()).toBe('lettre-translator-questioned.pdf')
  const document = await getDocumentProxy(new Uint8Array(readFileSync(await download.path())))
  return (await extractText(document, { mergePages: true })).text.replace(/\s+/g, ' ')
}
