import { addDays } from '#lib/pure/calendar-day.ts'
import { answerQuestions } from './answer-questions.ts'
import { newAddress } from './mailbox.ts'
import { today } from './people.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './test.ts'

const GIULIA = {
  nationalities: 'IT',
  age: '30',
  onRoll: 'no',
  elections: ['municipal'],
  communeLink: ['home'],
  lodging: 'own',
  electionOn: addDays(today(), 60),
}

// Story of issue 5: an EU citizen keeps a dossier about the electoral roll; to anybody else it is said that it is not for them.
test('the electoral roll: told plainly to whom it is not open, and kept as a dossier by whom it is', async ({
  page,
}) => {
  const title = page.getByRole('heading', { level: 1 })
  await page.goto('/en')
  await page
    .getByRole('region', { name: 'Other procedures' })
    .getByRole('link', { name: 'Registering to vote' })
    .click()
  await expect(title).toHaveText('What is your nationality?')
  expect(await answerQuestions(page, { nationalities: 'CN' })).toEqual(['nationalities'])
  await expect(title).toHaveText('Voting in France is not open to you')
  await expect(page.getByRole('main')).toContainText('There is nothing to file and no roll for you.')
  await expect(page.getByRole('region', { name: 'Your papers' })).toHaveCount(0)

  await page.getByRole('link', { name: 'See and change my answers' }).click()
  await page.getByRole('link', { name: 'Change Nationality' }).click()
  await expect(title).toHaveText('What is your nationality?')
  expect(await answerQuestions(page, GIULIA)).toHaveLength(Object.keys(GIULIA).length)
  await expect(title).toHaveText('You can be put on the electoral roll')
  await page.getByRole('link', { name: 'Keep this plan' }).click()
  await signIn(page, newAddress('giulia'))

  await expect(page.getByText('My electoral roll')).toBeVisible()
  await expect(title).toContainText('Register online by')
  await title.locator('xpath=..').getByRole('link', { name: 'It is done' }).click()
  await expect(page.getByRole('region', { name: 'What happened, and what comes' })).toContainText('sixth Friday')
  const recorded = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await page.getByRole('button', { name: 'Record it' }).click()
  await recorded
  await page.getByRole('link', { name: 'Overview' }).click()
  await expect(title).toHaveText('Waiting for the office: you don’t have to do anything')
  await expect(page.getByRole('main')).not.toContainText(/CPAM|ameli|Vitale/)

  await page.getByRole('link', { name: 'My dossiers' }).click()
  await page.getByRole('link', { name: 'Start another one' }).click()
  await expect(title).toHaveText('Which procedure?')
})
