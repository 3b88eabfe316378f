import { addDays, addMonths } from '#lib/pure/calendar-day.ts'
import { fillDay } from './fill-day.ts'
import { openDossier } from './open-dossier.ts'
import { today } from './people.ts'
import { expect, test } from './test.ts'

test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false })

test('without scripts, on a phone: what to order when, and a paper that will be too old when it is read', async ({
  page,
}) => {
  const { id } = await openDossier(page)
  await page.goto(`/en/dossiers/${id}/documents`)
  await page.getByRole('link', { name: 'When to order what' }).click()
  const plan = page.getByRole('region', { name: 'When to order what' })
  await expect(plan.getByRole('listitem')).toHaveText([
    'Certificate that shows your parents',
    'Apostille on the certificate',
    'Sworn translation of the certificate',
  ])
  const first = plan.getByRole('row').nth(1)
  await expect(first).toContainText('Certificate that shows your parents')
  await expect(first).toContainText('Begin today')
  const bill = plan.getByRole('row').filter({ hasText: 'Proof of address' })
  await expect(bill).toContainText('Ordered earlier, it would be too old when you send it.')
  await bill.getByRole('link').click()

  const form = page.getByRole('form', { name: 'Dates on the paper' })
  const day = form.getByRole('group', { name: 'Date on the paper' })
  await fillDay(day, addDays(today(), 2))
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('region', { name: 'Something needs your attention' })).toContainText(
    'later than it can be',
  )
  await expect(day.getByRole('textbox', { name: 'Year' })).toHaveValue(addDays(today(), 2).slice(0, 4))
  await fillDay(day, addMonths(today(), -1))
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/^Good until .*: perhaps too old when you can send it$/)).toBeVisible()
  await page.getByRole('link', { name: 'Back to the papers' }).click()
  await expect(page.getByText(/^Good until .*: perhaps too old when you can send it$/)).toBeVisible()
})

test('a card that ends in time is good; one that has ended is said to have ended', async ({ page }) => {
  const { id } = await openDossier(page)
  await page.goto(`/en/dossiers/${id}/documents/id_doc`)
  const form = page.getByRole('form', { name: 'Dates on the paper' })
  const last = form.getByRole('group', { name: 'Good until' })
  await fillDay(last, addMonths(today(), 60))
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/^Good until [^:]*$/).first()).toBeVisible()
  await fillDay(last, addDays(today(), -1))
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/^Expired: it was good until/)).toBeVisible()
})
