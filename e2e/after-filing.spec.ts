import type { Page } from '@playwright/test'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { addDays, addMonths } from '#lib/pure/calendar-day.ts'
import { routes } from '#lib/routes.ts'
import { checkPage } from './check-page.ts'
import { fillDay } from './fill-day.ts'
import { openDossier } from './open-dossier.ts'
import { MEI, today } from './people.ts'
import { expect, test } from './test.ts'

/** Carlos: from Brazil, hired in France. */
const CARLOS = { ...MEI, nationalities: 'BR', birthCountry: 'BR' }

/** The words of the content that he presses on. */
type Telling = {
  locale: Locale
  sent: string
  letter: string
  asked: string
  given: string
  notice: string
  limit: string
}

/** A letter asks for the certificate: counted from its date; given in time; taken back; then a formal notice. */
async function carlosStory(page: Page, telling: Telling): Promise<string> {
  const { locale, sent, letter, asked, given, notice, limit } = telling
  const words = messagesFor(locale)
  const day = (date: string) => formatDay(locale, date)
  const filedOn = addDays(today(), -120)
  const askedOn = addDays(today(), -60)
  const lastDay = addMonths(askedOn, 3)
  const { id } = await openDossier(page, CARLOS, locale)
  const record = async (what: string, by: 'authority' | 'me', on: string) => {
    await page.goto(routes.dossierFiling(locale, id))
    const kinds = page.getByRole('region', { name: words.filing.record.title })
    const list = kinds.locator('details').filter({ hasText: words.filing.record.by[by] })
    if (!(await list.evaluate((one) => (one as HTMLDetailsElement).open))) await list.locator('summary').click()
    await list.getByRole('link', { name: what, exact: true }).click()
    const form = page.getByRole('form', { name: what })
    const boxes = form.getByRole('group').first().getByRole('textbox')
    for (const box of await boxes.all()) await expect(box).toHaveValue(by === 'me' ? /\d/ : '')
    await fillDay(form.getByRole('group').first(), on, locale)
    await form.getByRole('button', { name: words.filing.record.save }).click()
  }
  const path = page.getByRole('list', { name: words.filing.path })
  const row = (title: string) =>
    path.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) })

  await record(sent, 'me', filedOn)
  await expect(row(sent)).toContainText(day(filedOn))

  // The day of a letter is not guessed: without it nothing is recorded.
  await page.goto(routes.dossierFiling(locale, id, 'more_asked'))
  await page.getByRole('button', { name: words.filing.record.save }).click()
  await expect(page.getByRole('region', { name: words.common.errorTitle })).toContainText(words.fieldErrors.required)

  await record(letter, 'authority', addDays(filedOn, -1))
  await expect(page.getByRole('region', { name: words.common.errorTitle })).toContainText(sent)
  await expect(page.getByRole('region', { name: words.common.errorTitle })).toContainText(day(filedOn))
  await record(letter, 'authority', askedOn)
  await record(asked, 'authority', askedOn)
  await expect(row(limit)).toContainText(day(lastDay))
  await expect(page.getByRole('region', { name: words.filing.cover.title })).toContainText(day(askedOn))

  await page.goto(routes.dossier(locale, id))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(limit)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(day(lastDay))
  await page.getByRole('link', { name: words.dossier.next.limitDone }).click()
  const form = page.getByRole('form', { name: given })
  await form.getByRole('button', { name: words.filing.record.save }).click()
  await expect(row(given)).toContainText(day(today()))
  await expect(row(given)).toContainText(day(lastDay))
  await expect(row(limit)).toHaveCount(0)

  await row(given).getByRole('button').click()
  await expect(row(given)).toHaveCount(0)
  await expect(row(limit)).toContainText(day(lastDay))

  await record(notice, 'authority', addDays(today(), -2))
  await expect(row(limit)).toHaveCount(0)
  await expect(path).toContainText(day(addMonths(addDays(today(), -2), 3)))
  return id
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('Carlos: three months from the letter, in time, taken back, a formal notice', async ({ page }) => {
    test.setTimeout(120_000)
    const id = await carlosStory(page, {
      locale: 'en',
      sent: 'Application sent',
      letter: 'Provisional number',
      asked: 'Certificate of birth asked for',
      given: 'Certificate of birth sent',
      notice: 'Formal notice',
      limit: 'Send the certificate of birth',
    })
    await checkPage(page, { path: routes.dossierFiling('en', id), locale: 'en' })
    await checkPage(page, { path: routes.dossierFiling('en', id, 'more_asked'), locale: 'en' })
  })
})

test.describe('sans scripts', () => {
  test.use({ javaScriptEnabled: false, locale: 'fr-FR' })

  test('Carlos : trois mois à partir du courrier, dans les temps, retiré, une mise en demeure', async ({ page }) => {
    test.setTimeout(120_000)
    await carlosStory(page, {
      locale: 'fr',
      sent: 'Demande envoyée',
      letter: 'Numéro provisoire',
      asked: 'Acte de naissance demandé',
      given: 'Acte de naissance envoyé',
      notice: 'Mise en demeure',
      limit: 'Envoyer l’acte de naissance',
    })
  })
})
