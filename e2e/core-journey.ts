import type { Page } from '@playwright/test'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { registration } from '#tests/dossier-states.ts'
import { answerQuestions } from './answer-questions.ts'
import { fillDay } from './fill-day.ts'
import { MEI, today } from './people.ts'
import { expect } from './test.ts'

/** What differs between two tellings of the core journey: the words of the content that it presses on. */
export type Telling = { locale: Locale; step: string; paper: string; signIn: (page: Page) => Promise<void> }

/** Questionnaire → plan → sign in → tick → status → reminder, in any language, with or without scripts. */
export async function coreJourney(page: Page, { locale, step, paper, signIn }: Telling): Promise<void> {
  const words = messagesFor(locale)
  const soon = addDays(today(), 12)
  const follow = (name: string) => page.getByRole('link', { name, exact: true }).first().click()

  await page.goto(`/${locale}`)
  await follow(words.home.start)
  await answerQuestions(page, MEI, locale)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(registration().words.verdict.yes[locale])
  await follow(words.plan.keep)
  await signIn(page)

  const path = page.getByRole('region', { name: words.dossier.path })
  await path.getByRole('button', { name: words.dossier.tickStep.replace('{step}', step) }).click()
  const ticked = path.getByRole('listitem').filter({ has: page.getByRole('heading', { name: step }) })
  await expect(ticked).toContainText(formatDay(locale, today()))

  await follow(words.dossier.pages.documents)
  await page.getByRole('link', { name: paper }).first().click()
  const form = page.getByRole('form', { name: words.document.collectionTitle })
  await form.getByLabel(words.document.collection.being_obtained).check()
  await fillDay(form.getByRole('group', { name: words.document.expectedOn }), soon, locale)
  await form.getByRole('button', { name: words.common.save }).click()
  await expect(page.locator('.page-heading')).toContainText(formatDay(locale, soon))

  await follow(words.dossier.pages.reminders)
  const own = page.getByRole('form', { name: words.remindersPage.own })
  await own.getByRole('textbox', { name: words.remindersPage.ownText }).fill('RIB')
  await fillDay(own.getByRole('group', { name: words.remindersPage.ownDay }), soon, locale)
  await own.getByRole('button', { name: words.remindersPage.addOwn }).click()
  const planned = page.getByRole('region', { name: words.remindersPage.upcoming }).getByRole('listitem')
  await expect(planned.filter({ hasText: words.remindersPage.kind.personal })).toContainText('RIB')
  await expect(planned.filter({ hasText: paper })).toHaveCount(2)
}
