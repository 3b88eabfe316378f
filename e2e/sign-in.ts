import { mkdirSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { codeIn, countMails, readMail } from './mailbox.ts'
import { expect } from './test.ts'

/** The people of the demo are shared: two journeys that sign in as one of them must not read each other's mail. */
async function oneAtATime<T>(name: string, run: () => Promise<T>): Promise<T> {
  const lock = join(tmpdir(), `complet-${process.ppid}-${name}`)
  await expect(async () => mkdirSync(lock)).toPass({ intervals: [200], timeout: 60_000 })
  return run().finally(() => rmdirSync(lock))
}

/** From the sign-in page, by the code of the mail, typed on the page that asks for it. */
export async function signIn(page: Page, address: string, locale: Locale = 'en', mails = 1): Promise<void> {
  const mailbox = await page.context().newPage()
  const isShared = address.endsWith('@demo.example')
  const ask = async () => {
    const before = isShared ? await countMails(mailbox, address, locale) : mails - 1
    await askForMail(page, address, locale)
    return codeIn(await readMail(mailbox, address, before + 1, locale))
  }
  const code = isShared ? await oneAtATime(address, ask) : await ask()
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
