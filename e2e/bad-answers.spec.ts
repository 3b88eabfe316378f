import { addDays } from '#lib/pure/calendar-day.ts'
import { type Answers, answerQuestions } from './answer-questions.ts'
import { fillDay } from './fill-day.ts'
import { queryOf, SOFIA, today } from './people.ts'
import { expect, test } from './test.ts'

const { ehicUntil: _card, ...withoutCardDate } = SOFIA
const atTheCard = (locale: string) => `/${locale}/start?${queryOf(withoutCardDate)}&ask=ehicUntil`

const TELLINGS = [
  {
    locale: 'en',
    card: 'Until when is your European health card valid?',
    go: 'Continue',
    noSuchDay: 'There is no such day in the calendar. Please check the day and the month.',
    notADate: 'Give the day, the month and the year in figures, as in 3 12 2026.',
    tooLate: 'This date is later than it can be.',
    needed: 'This is needed.',
    nationality: 'What is your nationality?',
    noCountry: 'We do not know this country. Choose it from the list.',
  },
  {
    locale: 'fr',
    card: 'Jusqu’à quand votre carte européenne est-elle valable ?',
    go: 'Continuer',
    noSuchDay: 'Ce jour n’existe pas dans le calendrier. Vérifiez le jour et le mois.',
    notADate: 'Donnez le jour, le mois et l’année en chiffres, comme 3 12 2026.',
    tooLate: 'Cette date est trop lointaine.',
    needed: 'Cette réponse est nécessaire.',
    nationality: 'Quelle est votre nationalité ?',
    noCountry: 'Nous ne connaissons pas ce pays. Choisissez-le dans la liste.',
  },
] as const

for (const telling of TELLINGS) {
  const { locale } = telling

  test(`dates that cannot be are refused by name and stay as typed (${locale})`, async ({ page }) => {
    await page.goto(atTheCard(locale))
    const field = page.getByRole('group', { name: telling.card })
    const day = field.getByRole('textbox')
    const send = async (parts: readonly [string, string, string]) => {
      await fillDay(field, parts, locale)
      await page.getByRole('button', { name: telling.go }).click()
    }
    for (const [parts, message] of [
      [['31', '2', '2027'], telling.noSuchDay],
      [['1', 'xx', '2027'], telling.notADate],
      [['12', '12', '2091'], telling.tooLate],
    ] as const) {
      await send(parts)
      await expect(field).toContainText(message)
      for (const [index, part] of parts.entries()) await expect(day.nth(index)).toHaveValue(part)
      await expect(day.first()).toHaveAttribute('aria-invalid', 'true')
    }
    await send(['', '', ''])
    await expect(field).toContainText(telling.needed)
    await fillDay(field, addDays(today(), 300), locale)
    await page.getByRole('button', { name: telling.go }).click()
    await expect(field).toHaveCount(0)
  })

  test(`an unknown country in the address is no answer, and the form says so (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/start?asked=nationalities&nationalities=XQ`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(telling.nationality)
    await expect(page.getByRole('main')).toContainText(telling.noCountry)
    await page.getByRole('combobox', { name: telling.nationality }).selectOption('IT')
    await page.getByRole('button', { name: telling.go }).click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(telling.nationality)
    await page.goto(`/${locale}/start/plan?nationalities=XQ&shoe=42&__proto__=1&activity=pirate`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(telling.nationality)
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
