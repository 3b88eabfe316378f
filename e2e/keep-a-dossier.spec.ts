import type { Page } from '@playwright/test'
import { formatDay } from '#lib/i18n/format-day.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { answerQuestions } from './answer-questions.ts'
import { fillDay } from './fill-day.ts'
import { newAddress } from './mailbox.ts'
import { MEI, today } from './people.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './test.ts'

const IN_TEN_DAYS = addDays(today(), 10)
const LAST_WEEK = addDays(today(), -7)

// Story 1 of product.md, as one person lives it: long on purpose, each part named in the report.
test('Mei keeps her dossier, from the first question to a browser left behind', async ({ page }) => {
  test.setTimeout(120_000)
  const step = (title: string, body: (page: Page) => Promise<void>) => test.step(title, () => body(page))
  await step('a plan after a few questions', planAfterQuestions)
  await step('kept without retyping', keptWithoutRetyping)
  await step('a step ticked, taken back, ticked with its day', tickedWithItsDay)
  await step('a paper that she is getting', paperOnItsWay)
  await step('a note', noteKept)
  await step('a reminder of her own, and all that is planned', remindersPlanned)
  await step('an answer changed: preview, cancel, confirm', answerChanged)
  await step('closed and reopened', closedAndReopened)
  await step('signed out: Back shows nothing', signedOutForGood)
})

const to = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages of this dossier' }).getByRole('link', { name, exact: true }).click()

async function planAfterQuestions(page: Page): Promise<void> {
  await page.goto('/en')
  await page.getByRole('link', { name: 'See what you need' }).first().click()
  const asked = await answerQuestions(page, MEI)
  expect(asked.length).toBeLessThanOrEqual(10)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You need to register with French social security')
  const papers = page.getByRole('region', { name: 'Your papers' })
  await expect(papers).toContainText('Sworn translation of the certificate')
  await expect(papers).toContainText('Apostille on the certificate')
  const certificate = papers.getByRole('listitem').filter({ hasText: 'Certificate that shows your parents' }).first()
  await certificate.getByText('What makes it acceptable').click()
  await certificate.getByText('Why, and where from').click()
  await expect(certificate).toContainText('Because of your answers:')
  await expect(certificate).toContainText('Where this comes from:')
}

async function keptWithoutRetyping(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Keep this plan' }).click()
  await expect(page.getByText('Your answers are kept')).toBeVisible()
  await signIn(page, newAddress('mei'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Next: Get your papers together')
  await to(page, 'Answers')
  await expect(page.getByRole('main')).toContainText('China')
  await expect(page.getByRole('link', { name: 'Change Country of birth' })).toBeVisible()
  await to(page, 'Overview')
}

async function tickedWithItsDay(page: Page): Promise<void> {
  const path = page.getByRole('region', { name: 'Your path' })
  await path.getByRole('button', { name: 'I’ve done it: Have an address that can be proved' }).click()
  await expect(path).toContainText(`Done on ${formatDay('en', today())}`)
  await path.getByRole('button', { name: 'Untick: Have an address that can be proved' }).click()
  await expect(path).not.toContainText('Done on')
  await path.getByRole('link', { name: 'Have an address that can be proved' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Have an address that can be proved')
  await fillDay(page.getByRole('group', { name: 'On which day?' }), LAST_WEEK)
  await page.getByRole('button', { name: 'I’ve done it' }).click()
  await expect(page.getByRole('main')).toContainText(`Done on ${formatDay('en', LAST_WEEK)}`)
  await page.getByRole('link', { name: 'Back to the path' }).click()
  await expect(path).toContainText(`Done on ${formatDay('en', LAST_WEEK)}`)
}

async function paperOnItsWay(page: Page): Promise<void> {
  await to(page, 'Papers')
  await page.getByRole('link', { name: 'Certificate that shows your parents' }).first().click()
  const form = page.getByRole('form', { name: 'Where do you stand with it?' })
  await expect(form.getByRole('group', { name: 'By when do you expect it?' })).toBeHidden()
  await form.getByLabel('I am getting it').check()
  await fillDay(form.getByRole('group', { name: 'By when do you expect it?' }), IN_TEN_DAYS)
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(`You said: getting it by ${formatDay('en', IN_TEN_DAYS)}`)).toBeVisible()
  await page.getByRole('link', { name: 'Back to the papers' }).click()
  await expect(page.getByRole('region', { name: 'On the way' })).toContainText('Certificate that shows your parents')
}

async function noteKept(page: Page): Promise<void> {
  await to(page, 'Notes')
  await page.getByRole('textbox', { name: 'A new note' }).fill('Mother orders it in Chengdu.\nAsk for the long form.')
  await page.getByRole('button', { name: 'Keep this note' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Mother orders it in Chengdu.' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'A new note' })).toHaveValue('')
}

async function remindersPlanned(page: Page): Promise<void> {
  await to(page, 'Reminders')
  const own = page.getByRole('form', { name: 'Your own reminders' })
  await own.getByRole('textbox', { name: 'Remind me of' }).fill('Ask HR for the contract')
  await fillDay(own.getByRole('group', { name: 'On' }), IN_TEN_DAYS)
  await own.getByRole('button', { name: 'Add a reminder' }).click()
  const planned = page.getByRole('region', { name: 'What we will send, and when' }).getByRole('listitem')
  await expect(planned.filter({ hasText: 'Your own reminder · Ask HR for the contract' })).toHaveCount(1)
  await expect(planned.filter({ hasText: 'A paper you said you are getting · Certificate that' })).toHaveCount(2)
  await expect(planned.filter({ hasText: 'Papers still to get' })).toHaveCount(6)
  await expect(planned.first()).toContainText(/Planned for \d+ \w+ \d{4} at 0?9:00\./)
}

async function answerChanged(page: Page): Promise<void> {
  const change = async () => {
    await to(page, 'Answers')
    await page.getByRole('link', { name: 'Change Country of birth' }).click()
    await page.getByRole('combobox', { name: 'In which country were you born?' }).selectOption('IE')
    await page.getByRole('button', { name: 'See what this changes' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What this change does')
    await expect(page.getByRole('heading', { level: 2, name: '2 items are no longer needed' })).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'Sworn translation' })).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'Apostille' })).toBeVisible()
  }
  await change()
  await page.getByRole('link', { name: 'Leave it as it was' }).click()
  await to(page, 'Papers')
  await expect(page.getByRole('link', { name: 'Apostille on the certificate' }).first()).toBeVisible()
  await change()
  await page.getByRole('button', { name: 'Change my answer' }).click()
  await expect(page.getByRole('region', { name: 'Your papers' })).not.toContainText('Apostille on the certificate')
  await expect(page.getByText(`Done on ${formatDay('en', LAST_WEEK)}`)).toBeVisible()
}

async function closedAndReopened(page: Page): Promise<void> {
  await to(page, 'Settings')
  const close = page.getByRole('form', { name: 'Close the dossier' })
  await close.getByLabel('Another reason').check()
  await close.getByRole('button', { name: 'Close it' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'This dossier is closed' })).toBeVisible()
  await to(page, 'Overview')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This dossier is closed')
  await expect(page.getByRole('button', { name: /^I’ve done it:/ })).toHaveCount(0)
  await to(page, 'Reminders')
  await expect(page.getByText('This dossier is closed: nothing is sent.')).toBeVisible()
  await to(page, 'Settings')
  await page.getByRole('button', { name: 'Open it again' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Close the dossier' })).toBeVisible()
  await to(page, 'Overview')
  await expect(page.getByRole('button', { name: /^I’ve done it:/ }).first()).toBeVisible()
}

async function signedOutForGood(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('link', { name: 'See what you need' }).first()).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  await expect(page.getByText('Certificate that shows your parents')).toHaveCount(0)
}
