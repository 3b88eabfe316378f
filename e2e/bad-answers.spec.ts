import { LOCALES, type Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { type Answers, answerQuestions, questionAbout } from './answer-questions.ts'
import { fillDay } from './fill-day.ts'
import { queryOf, SOFIA, today } from './people.ts'
import { expect, test } from './test.ts'

const { ehicUntil: _card, ...withoutCardDate } = SOFIA
const atTheCard = (locale: Locale) => `/${locale}/start?${queryOf(withoutCardDate)}&ask=ehicUntil`

for (const locale of LOCALES) {
  const { fieldErrors, start } = messagesFor(locale)
  const [card, nationality] = [questionAbout('ehicUntil', locale), questionAbout('nationalities', locale)]

  test(`dates that cannot be are refused by name and stay as typed (${locale})`, async ({ page }) => {
    await page.goto(atTheCard(locale))
    const field = page.getByRole('group', { name: card })
    const day = field.getByRole('textbox')
    const send = async (parts: readonly [string, string, string]) => {
      await fillDay(field, parts, locale)
      await page.getByRole('button', { name: start.continue }).click()
    }
    for (const [parts, message] of [
      [['31', '2', '2027'], fieldErrors['no-such-day']],
      [['1', 'xx', '2027'], fieldErrors['not-a-date']],
      [['12', '12', '2091'], fieldErrors['too-late']],
    ] as const) {
      await send(parts)
      await expect(field).toContainText(message)
      for (const [index, part] of parts.entries()) await expect(day.nth(index)).toHaveValue(part)
      await expect(day.first()).toHaveAttribute('aria-invalid', 'true')
    }
    await send(['', '', ''])
    await expect(field).toContainText(fieldErrors.required)
    await fillDay(field, addDays(today(), 300), locale)
    await page.getByRole('button', { name: start.continue }).click()
    await expect(field).toHaveCount(0)
  })

  test(`an unknown country in the address is no answer, and the form says so (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/start?asked=nationalities&nationalities=XQ`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nationality)
    await expect(page.getByRole('main')).toContainText(fieldErrors['unknown-country'])
    await page.getByRole('combobox', { name: nationality }).selectOption('IT')
    await page.getByRole('button', { name: start.continue }).click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(nationality)
    await page.goto(`/${locale}/start/plan?nationalities=XQ&shoe=42&__proto__=1&activity=pirate`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nationality)
  })
}

test('an arrival in 2091, and answers of the wrong kind: a message at the question, never a failure', async ({
  page,
}) => {
  const newcomer: Answers = { nationalities: 'US', activity: 'none', permit: 'visitor', birthCountry: 'US' }
  const rest = { protection: 'none', insuredRelative: 'none', age: '44', number: 'none', place: 'mainland' }
  await page.goto(`/en/start?${queryOf({ ...newcomer, ...rest, arrivedOn: '2026-02-01' })}&ask=arrivedOn`)
  const arrival = page.getByRole('group', { name: 'When did you move to France, or when will you?' })
  await fillDay(arrival, ['1', '1', '2091'])
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(arrival).toContainText('This date is later than it can be.')
  await expect(arrival.getByRole('textbox', { name: 'Year' })).toHaveValue('2091')

  await page.goto('/en/start?nationalities=US&ask=age&age=44')
  await page.getByRole('textbox', { name: 'How old are you?' }).fill('old')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('main')).toContainText('Give a whole number in figures.')
  await expect(page.getByRole('textbox', { name: 'How old are you?' })).toHaveValue('old')
})

test('“I don’t know” is an answer: it is not asked again, and the plan says what is open', async ({ page }) => {
  await page.goto('/en/start')
  const asked = await answerQuestions(page, { ...SOFIA, ehicUntil: '?', insuredIn: '?', age: '?' })
  expect(new Set(asked).size).toBe(asked.length)
  const open = page.getByRole('region', { name: 'Not decided' })
  await expect(open).toContainText('You said you do not know yet:')
  await expect(open).toContainText('Until when is your European health card valid?')
})
