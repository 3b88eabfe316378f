import { addDays } from '#lib/pure/calendar-day.ts'
import { formatDay } from '#lib/i18n/format-day.ts'
import { answerQuestions } from './answer-questions.ts'
import { fillDay } from './fill-day.ts'
import { newAddress } from './mailbox.ts'
import { MEI, today } from './people.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './test.ts'

test('Mei: from the first question to a planned reminder, a changed answer, and a browser left behind', async ({ page }) => {
  test.setTimeout(120_000)
  const dossierPages = page.getByRole('navigation', { name: 'Pages of this dossier' })

  await test.step('home, questions, plan', async () => {
    await page.goto('/en')
    await page.getByRole('link', { name: 'See what you need' }).first().click()
    const asked = await answerQuestions(page, MEI)
    expect(asked[0]).toBe('nationalities')
    console.log(asked.join(' '))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You need to register with French social security')
    console.log(await page.getByRole('main').innerText())
  })
})
