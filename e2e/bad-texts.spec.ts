import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { LOCALES } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { fillDay } from './fill-day.ts'
import { inDatabase } from './in-database.ts'
import { openDossier } from './open-dossier.ts'
import { today } from './people.ts'
import { pressAndWait } from './press-and-wait.ts'
import { runningApp } from './running-app.ts'
import { expect, test } from './test.ts'

// Made up, with a right control key: spaced, dotted, Corsican, in full-width digits.
const NUMBERS = [
  '2 69 05 49 588 157 80',
  '2.69.05.49.588.157.80',
  '1 85 05 2A 123 456 21',
  '２６９０５４９５８８１５７８０',
]

for (const locale of LOCALES) {
  const { common, fieldErrors, notes } = messagesFor(locale)

  test(`a note of 10,000 characters, and one with a number: refused by name, the text still there (${locale})`, async ({
    page,
  }) => {
    const { id } = await openDossier(page)
    await page.goto(`/${locale}/dossiers/${id}/notes`)
    const field = page.getByRole('textbox', { name: notes.label })
    for (const [text, message] of [
      ['Long. '.repeat(1_700), fieldErrors['too-long']],
      [`On the letter: ${NUMBERS[0]}`, fieldErrors['holds-number']],
    ] as const) {
      await field.fill(text)
      await page.getByRole('button', { name: notes.add }).click()
      const errors = page.getByRole('region', { name: common.errorTitle })
      await expect(errors).toContainText(message)
      await expect(errors).toBeFocused()
      await expect(field).toHaveValue(text)
      await expect(field).toHaveAccessibleDescription(new RegExp(message.slice(0, 30)))
      await errors.getByRole('link').click()
      await expect(field).toBeFocused()
    }
    await page.reload()
    await expect(page.getByRole('main')).not.toContainText('588')
  })
}

test('a social security number is refused in every text there is, and lands in no page, table or log', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const { id } = await openDossier(page)
  const alert = page.getByRole('region', { name: /Something needs your attention|Not saved yet/ })
  const refuses = async (field: Locator, form: Locator | Page, button: string) => {
    for (const number of NUMBERS) {
      await field.fill(number)
      await pressAndWait(page, form.getByRole('button', { name: button, exact: true }))
      await expect(alert).toContainText('This looks like a French social security number.')
      await expect(field).toHaveValue(number)
    }
  }
  await page.goto(`/en/dossiers/${id}/notes`)
  await refuses(page.getByRole('textbox', { name: 'A new note' }), page, 'Keep this note')

  await page.goto(`/en/dossiers/${id}/settings`)
  const rename = page.getByRole('form', { name: 'Name of the dossier' })
  await refuses(rename.getByRole('textbox', { name: 'Name' }), rename, 'Save')

  await page.goto(`/en/dossiers/${id}/reminders`)
  const own = page.getByRole('form', { name: 'Your own reminders' })
  await fillDay(own.getByRole('group', { name: 'On' }), today())
  await refuses(own.getByRole('textbox', { name: 'Remind me of' }), own, 'Add a reminder')
  await expect(own.getByRole('textbox', { name: 'Year' })).toHaveValue(today().slice(0, 4))

  await page.goto('/en/account')
  await refuses(page.getByRole('textbox', { name: 'Your name' }), page, 'Save')

  await page.goto(`/en/dossiers/${id}/documents/civil_status`)
  const letter = page.getByRole('form', { name: 'After sending it' })
  await letter.getByLabel('The office refused it').check()
  await fillDay(letter.getByRole('group', { name: 'Sent on which day?' }), today())
  await fillDay(letter.getByRole('group', { name: 'Date on the letter' }), today())
  await refuses(letter.getByRole('textbox', { name: 'What does it say?' }), letter, 'Save')

  const pages = ['', '/notes', '/settings', '/reminders', '/documents/civil_status'].map(
    (one) => `/en/dossiers/${id}${one}`,
  )
  for (const path of [...pages, '/en/account', '/en/dossiers']) {
    await page.goto(path)
    expect((await page.content()).replace(/[\s.]/g, '')).not.toMatch(/2690549588157|185052A123456|２６９/)
  }
  expect(await placesThatHold('2690549588157|185052A123456|２６９０５')).toEqual([])
})

/** Tables with a row that holds it, however spaced, and the log if it does. */
async function placesThatHold(pattern: string): Promise<string[]> {
  const tables = await inDatabase(async (sql) => {
    const names = await sql<{ name: string }[]>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`
    const found: string[] = []
    for (const { name } of names) {
      const [row] = await sql.unsafe(
        `select 1 from ${name} t where regexp_replace(t::text, '[\\s.]', '', 'g') ~ '${pattern}' limit 1`,
      )
      if (row) found.push(name)
    }
    expect(names.length).toBeGreaterThan(10)
    return found
  })
  const log = readFileSync(runningApp().logFile, 'utf8').replace(/[\s.]/g, '')
  return new RegExp(pattern).test(log) ? [...tables, 'log'] : tables
}

test('emoji and right-to-left names stay in their place and push nothing wide', async ({ page }) => {
  const { id } = await openDossier(page)
  await page.setViewportSize({ width: 320, height: 700 })
  const name = '👩🏽‍🚀 ملف أحمد \u202Efdp.exe'
  const long = `${'שלום'.repeat(18)}`
  for (const title of [name, long]) {
    await page.goto(`/en/dossiers/${id}/settings`)
    const form = page.getByRole('form', { name: 'Name of the dossier' })
    await form.getByRole('textbox', { name: 'Name' }).fill(title)
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(page.locator('bdi').filter({ hasText: title })).toBeVisible()
    for (const path of [`/en/dossiers/${id}`, '/en/dossiers']) {
      await page.goto(path)
      await expect(page.locator('bdi').filter({ hasText: title })).toHaveText(title)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
  }
})

test('a form posted twice, by a double press or by a repeated request, makes one', async ({ page }) => {
  const { id } = await openDossier(page)
  const count = () => inDatabase((sql) => sql`select id from notes where dossier_id = ${id}`)
  await page.goto(`/en/dossiers/${id}/notes`)
  await page.getByRole('textbox', { name: 'A new note' }).fill('Once is enough')
  await page.getByRole('button', { name: 'Keep this note' }).dblclick()
  await expect(page.getByRole('listitem').filter({ hasText: 'Once is enough' })).toHaveCount(1)
  expect(await count()).toHaveLength(1)

  await page.getByRole('textbox', { name: 'A new note' }).fill('Sent again')
  const [sent] = await Promise.all([
    page.waitForRequest((request) => request.method() === 'POST'),
    page.getByRole('button', { name: 'Keep this note' }).click(),
  ])
  await expect(page.getByRole('listitem').filter({ hasText: 'Sent again' })).toHaveCount(1)
  const again = await page.request.post(sent.url(), {
    headers: { ...(await sent.allHeaders()), cookie: '' },
    data: sent.postDataBuffer() ?? Buffer.of(),
  })
  expect(again.ok()).toBe(true)
  expect(await count()).toHaveLength(2)
})
