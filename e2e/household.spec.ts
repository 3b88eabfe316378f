import type { Page } from '@playwright/test'
import { answerQuestions } from './answer-questions.ts'
import { checkPage } from './check-page.ts'
import { newAddress } from './mailbox.ts'
import { MEI } from './people.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './test.ts'

const PRIYA = { ...MEI, nationalities: 'IN', birthCountry: 'IN', insuredIn: 'IN', permit: 'talent', age: '37' }
const FORM = 'Form S3705 to attach the child'

// Story 4 of product.md: four people, one move.
test('Priya’s family: who comes along, papers child by child, one removed by mistake and put back', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('/en/start')
  await answerQuestions(page, PRIYA)
  await page.getByRole('link', { name: 'Say who comes with you' }).click()
  await addPerson(page, 'Husband, wife or partner')
  await addPerson(page, 'Child', '9')
  await addPerson(page, 'Child', '3')
  await page.getByRole('link', { name: 'Nobody else comes' }).click()
  const planned = page.getByRole('region', { name: 'Your papers' })
  await expect(planned.getByText(`${FORM} – your child, 9`)).toBeVisible()
  await expect(planned.getByText(`${FORM} – your child, 3`)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Good to know' })).toContainText('your spouse or partner')

  await page.getByRole('link', { name: 'Keep this plan' }).click()
  await signIn(page, newAddress('priya'))
  await to(page, 'Household')
  await nameChild(page, 'your child, 9', 'Arjun')
  await nameChild(page, 'your child, 3', 'Anika')

  // A status is one child's own.
  await to(page, 'Overview')
  const papers = page.getByRole('region', { name: 'Your papers' })
  await expect(papers.getByRole('heading', { name: 'For Arjun' })).toBeVisible()
  await papers.getByRole('button', { name: `I have it: ${FORM} – Anika` }).click()
  const rowOf = (child: string) => papers.getByRole('listitem').filter({ hasText: `${FORM} – ${child}` })
  await expect(rowOf('Anika')).toContainText('Ready to send')
  await expect(rowOf('Arjun')).toContainText('To do')

  await to(page, 'Household')
  await page.getByRole('link', { name: 'Anika' }).click()
  await page.getByRole('link', { name: 'See what goes' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What goes if you remove Anika')
  await expect(page.getByRole('listitem').filter({ hasText: `${FORM} – Anika` })).toBeVisible()
  await page.getByRole('button', { name: 'Remove Anika' }).click()
  await expect(page.getByRole('region', { name: 'Removed, and kept' })).toContainText('Anika')
  await test.step('the pages keep the bars', () => checkPages(page))
  await to(page, 'Papers')
  await expect(page.getByText(`${FORM} – Arjun`)).toBeVisible()
  await expect(page.getByText(`${FORM} – Anika`)).toHaveCount(0)

  await to(page, 'Household')
  await page.getByRole('button', { name: 'Put back: Anika' }).click()
  await expect(page.getByRole('region', { name: 'Removed, and kept' })).toHaveCount(0)
  await to(page, 'Overview')
  await expect(rowOf('Anika')).toContainText('Ready to send')
  await expect(rowOf('Arjun')).toContainText('To do')
})

/** Pages that only somebody with a household has. */
async function checkPages(page: Page): Promise<void> {
  const household = new URL(page.url()).pathname
  const [gone, here] = ['Anika', 'Arjun'].map((name) => page.getByRole('link', { name }).getAttribute('href'))
  for (const path of [household, await gone, await here, `${await here}?remove=yes`, household]) {
    await checkPage(page, { path: path ?? '', locale: 'en' })
  }
}

const to = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages of this dossier' }).getByRole('link', { name, exact: true }).click()

/** By the plain form of the public page; what it then asks is answered as far as it is asked. */
async function addPerson(page: Page, relation: string, age?: string): Promise<void> {
  const before = page.url()
  await page.getByRole('radio', { name: relation, exact: true }).check()
  if (age) await page.getByRole('textbox', { name: 'How old is this person?' }).fill(age)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect.poll(() => page.url()).not.toBe(before)
  await page
    .getByRole('group', { name: /already covered/ })
    .getByLabel('No', { exact: true })
    .check()
  if (age) await page.getByRole('combobox', { name: /nationality/ }).selectOption('IN')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { name: 'Add another person' })).toBeVisible()
}

async function nameChild(page: Page, who: string, name: string): Promise<void> {
  await page.getByRole('link', { name: who }).click()
  await page.getByRole('textbox', { name: 'What should we call this person?' }).fill(name)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await page.getByRole('link', { name: 'Household' }).first().click()
}
