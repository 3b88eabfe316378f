import { fillDay } from './fill-day.ts'
import { inDatabase } from './in-database.ts'
import { openDossier } from './open-dossier.ts'
import { today } from './people.ts'
import { expect, test } from './test.ts'

test('two tabs tick the same step at once: one tick, one line in the record', async ({ page, context }) => {
  const { id } = await openDossier(page)
  const other = await context.newPage()
  await other.goto(page.url())
  const tabs = [page, other]
  await Promise.all(
    tabs.map((tab) => tab.getByRole('button', { name: 'I’ve done it: Have an address that can be proved' }).click()),
  )
  for (const tab of tabs) {
    await expect(tab.getByRole('button', { name: 'Untick: Have an address that can be proved' })).toBeVisible()
  }
  const rows = await inDatabase(
    (sql) => sql`select 'tick' as what from step_completions where dossier_id = ${id}
      union all select 'record' from audit_events where dossier_id = ${id} and action = 'step.completed'`,
  )
  expect(rows.map(({ what }) => what).sort()).toEqual(['record', 'tick'])
})

test('two tabs on one paper: the slower is told, and keeps what was typed', async ({ page, context }) => {
  const { id } = await openDossier(page)
  const path = `/en/dossiers/${id}/documents/civil_status`
  await page.goto(path)
  const slow = await context.newPage()
  await slow.goto(path)

  const quick = page.getByRole('form', { name: 'Where do you stand with it?' })
  await quick.getByLabel('I have it').check()
  await quick.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Ready to send')).toBeVisible()

  const letter = slow.getByRole('form', { name: 'After sending it' })
  await letter.getByLabel('The office refused it').check()
  await fillDay(letter.getByRole('group', { name: 'Sent on which day?' }), today())
  await fillDay(letter.getByRole('group', { name: 'Date on the letter' }), today())
  const words = letter.getByRole('textbox', { name: 'What does it say?' })
  await words.fill('The translation was not accepted.')
  await letter.getByRole('button', { name: 'Save' }).click()
  await expect(letter.getByRole('region', { name: 'Something needs your attention' })).toContainText('has been changed')
  await expect(words).toHaveValue('The translation was not accepted.')
  await expect(letter.getByLabel('The office refused it')).toBeChecked()
  await page.reload()
  await expect(page.getByText('Ready to send')).toBeVisible()
})

test('a list that is out of date: the same press twice is one, another state is told', async ({ page, context }) => {
  const { id } = await openDossier(page)
  const stale = await context.newPage()
  for (const tab of [page, stale]) await tab.goto(`/en/dossiers/${id}/documents`)
  for (const tab of [page, stale]) {
    await tab.getByRole('button', { name: 'I have it: Bank details' }).click()
    await expect(tab.getByRole('region', { name: 'Ready' })).toContainText('Bank details')
  }
  await page.getByRole('link', { name: 'Application form S1106' }).click()
  const form = page.getByRole('form', { name: 'Where do you stand with it?' })
  await form.getByLabel('I cannot get it').check()
  await form.getByLabel('I cannot find it').check()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('You cannot get it')).toBeVisible()

  await stale.getByRole('button', { name: 'I have it: Application form S1106' }).click()
  await expect(stale.getByRole('status').filter({ hasText: 'has been changed' })).toBeVisible()
  await expect(stale.getByRole('region', { name: 'On the way' })).toContainText('Application form S1106')
})
