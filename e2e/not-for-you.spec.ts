import { addDays } from '#lib/pure/calendar-day.ts'
import { answerQuestions, giveAnswer, questionOf } from './answer-questions.ts'
import { SOFIA, today } from './people.ts'
import { expect, test } from './test.ts'

// Story 3 of product.md: after a few answers, without account, nothing to register; then life changes.
test('Sofia does not need to register, until she takes a job', async ({ page }) => {
  await page.goto('/en/start')
  const asked = await answerQuestions(page, SOFIA)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You do not need to register')
  expect(asked).not.toContain('permit')
  const situation = page.getByRole('main')
  await expect(situation).toContainText('What would change this:')
  await situation.getByText('Why, and where from').first().click()
  await expect(situation).toContainText('Where this comes from:')
  await expect(situation).toContainText(/read on \d+ \w+ \d{4}/)
  await expect(page.getByRole('region', { name: 'Your papers' }).getByRole('listitem')).toContainText([
    'Your European or British health card',
  ])
  expect(await page.context().cookies()).not.toContainEqual(expect.objectContaining({ name: /session|ticket/ }))

  await page.getByRole('link', { name: 'See and change my answers' }).click()
  await page.getByRole('link', { name: 'Change Occupation' }).click()
  const job = { ...SOFIA, activity: ['student', 'employee'], employerCountry: 'FR', worksIn: 'FR' }
  await giveAnswer(
    page,
    questionOf((await page.getByRole('heading', { level: 1 }).textContent()) ?? '', 'en'),
    job,
    'en',
  )
  await answerQuestions(page, job)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You need to register with French social security')
  const papers = page.getByRole('region', { name: 'Your papers' })
  await expect(papers).toContainText('Application form S1106')
  await expect(papers).not.toContainText('Sworn translation')
})

test('a card that has run out covers nothing', async ({ page }) => {
  await page.goto('/en/start')
  await answerQuestions(page, { ...SOFIA, ehicUntil: addDays(today(), -1) })
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('You do not need to register')
})
