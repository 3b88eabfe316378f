import type { Page } from '@playwright/test'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { codeIn, countMails, readMail } from './mailbox.ts'
import { expect } from './test.ts'

/** From the sign-in page, by the code of the mail, typed on the page that asks for it. */
export async function signIn(page: Page, address: string, locale: Locale = 'en', mails = 1): Promise<void> {
  const mailbox = await page.context().newPage()
  // The people of the demo are shared: other journeys sign in as them, too.
  const before = address.endsWith('@demo.example') ? await countMails(mailbox, address, locale) : mails - 1
  await askForMail(page, address, locale)
  const code = codeIn(await readMail(mailbox, address, before + 1, locale))
  await mailbox.close()
  await typeCode(page, code, locale)
  await expect(page.getByRole('button', { name: messagesFor(locale).layout.signOut })).toBeVisible()
}

export async function askForMail(page: Page, address: string, locale: Locale = 'en'): Promise<void> {
  const words = messagesFor(locale).signIn
  await page.getByRole('textbox', { name: words.email }).fill(address)
  await page.getByRole('button', { name: words.send }).click()
  await expect(page.getByRole('heading', { level: 1, name: words.check.title })).toBeVisible()
}

export async function typeCode(page: Page, code: string, locale: Locale = 'en'): Promise<void> {
  const words = messagesFor(locale).signIn.check
  await page.getByRole('textbox', { name: words.code }).fill(code)
  await page.getByRole('button', { name: words.signIn, exact: true }).click()
}
