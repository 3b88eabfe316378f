import type { Page } from '@playwright/test'
import { formatDay } from '#lib/i18n/format-day.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { fillDay } from './fill-day.ts'
import { openDossier } from './open-dossier.ts'
import { today } from './people.ts'
import { expect, test } from './test.ts'

const YESTERDAY = addDays(today(), -1)

async function writeCall(page: Page, day: string, said: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Something happened' })
  await fillDay(form.getByRole('group', { name: 'On which day?' }), day)
  await form.getByRole('combobox', { name: 'How were you in touch?' }).selectOption('phone')
  await form.getByRole('textbox', { name: 'With whom?' }).fill('CPAM, 36 46')
  await form.getByRole('textbox', { name: 'What was said?' }).fill(said)
  await form.getByRole('button', { name: 'Write it down' }).click()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } })

    test('the diary keeps what happened, newest day first, and gives back what it refuses', async ({ page }) => {
      const { id } = await openDossier(page)
      await page.goto(`/en/dossiers/${id}/diary`)
      await writeCall(page, today(), 'They look for the envelope')
      const entries = page.getByRole('region', { name: 'What has happened' }).getByRole('listitem')
      await expect(entries).toHaveCount(1)
      await writeCall(page, YESTERDAY, 'Nobody answered')
      await expect(entries).toHaveCount(2)
      await expect(entries.first()).toContainText(formatDay('en', today()))
      await expect(entries.last()).toContainText('Nobody answered')
      await writeCall(page, addDays(today(), 3), 'Tomorrow’s news')
      await expect(page.getByRole('region', { name: 'Something needs your attention' })).toBeVisible()
      await expect(page.getByRole('textbox', { name: 'What was said?' })).toHaveValue('Tomorrow’s news')
      await expect(entries).toHaveCount(2)
      await page.emulateMedia({ media: 'print' })
      await expect(entries.first()).toBeVisible()
      await expect(page.getByRole('button', { name: 'Write it down' })).toBeHidden()
      await page.emulateMedia({ media: 'screen' })
      await entries.last().getByRole('button', { name: 'Delete this entry' }).click()
      await expect(entries).toHaveCount(1)
    })

    test('a calendar address is shown once, works without a session, and dies at once', async ({
      page,
      playwright,
    }) => {
      await openDossier(page)
      await page.goto('/en/account')
      const calendar = page.getByRole('region', { name: 'Your dates in your calendar' })
      await calendar.getByRole('button', { name: 'Make an address' }).click()
      const shown = calendar.getByText('/api/calendar/')
      const first = (await shown.textContent()) ?? ''
      expect(page.url()).not.toContain('calendar/')
      const program = await playwright.request.newContext()
      const feed = await program.get(first)
      expect([feed.status(), feed.headers()['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
      expect(await feed.text()).toContain('BEGIN:VEVENT')
      await calendar.getByRole('button', { name: /^Make a new one/ }).click()
      await expect(shown).not.toHaveText(first)
      const second = (await shown.textContent()) ?? ''
      expect([(await program.get(first)).status(), (await program.get(second)).status()]).toEqual([404, 200])
      await page.goto('/en/account')
      await expect(shown).toHaveCount(0)
      await calendar.getByRole('button', { name: 'End it' }).click()
      await expect(calendar.getByRole('button', { name: 'Make an address' })).toBeVisible()
      expect((await program.get(second)).status()).toBe(404)
      await program.dispose()
    })

    test('a dossier’s waits are counted once its owner agrees, and no more when they stop it', async ({ page }) => {
      const { id } = await openDossier(page)
      await page.goto(`/en/dossiers/${id}/settings`)
      const waits = page.getByRole('region', { name: 'Help to count the waits' })
      await waits.getByRole('combobox').selectOption('2A')
      await waits.getByRole('button', { name: 'Count this dossier' }).click()
      await expect(waits).toContainText('This dossier is counted, for 2A Corse-du-Sud.')
      await waits.getByRole('button', { name: 'Stop counting it' }).click()
      await expect(waits).not.toContainText('This dossier is counted')
    })
  })
}
