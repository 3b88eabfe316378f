import type { Page } from '@playwright/test'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { routes } from '#lib/routes.ts'
import type { Answers } from './answer-questions.ts'
import { newAddress } from './mailbox.ts'
import { MEI, queryOf } from './people.ts'
import { signIn } from './sign-in.ts'
import { expect } from './test.ts'

export type OpenDossier = { id: string; address: string }

/** A new person with a new dossier, for journeys that begin there: plan from the address, kept, signed in by code. */
export async function openDossier(page: Page, answers: Answers = MEI, locale: Locale = 'en'): Promise<OpenDossier> {
  const address = newAddress('someone')
  await page.goto(routes.plan(locale, queryOf(answers)))
  await page.getByRole('link', { name: messagesFor(locale).plan.keep }).click()
  await signIn(page, address, locale)
  await expect(page).toHaveURL(/\/dossiers\/[0-9a-f-]{36}$/)
  return { id: page.url().split('/').at(-1) ?? '', address }
}
