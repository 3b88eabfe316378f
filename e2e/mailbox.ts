import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { routes } from '#lib/routes.ts'
import { expect } from './test.ts'

export type Mail = { subject: string; text: string; links: string[] }

/** An address that nobody else uses. */
export function newAddress(name: string): string {
  return `${name}-${randomUUID().slice(0, 8)}@journeys.example`
}

/** How many mails to an address have come so far. */
export async function countMails(page: Page, address: string, locale: Locale = 'en'): Promise<number> {
  await page.goto(routes.mailbox(locale))
  return mailsTo(page, address, locale).count()
}

function mailsTo(page: Page, address: string, locale: Locale) {
  const list = page.getByRole('list', { name: messagesFor(locale).mailbox.list })
  return list.getByRole('listitem').filter({ hasText: address })
}

/** The newest of `count` mails to an address, waited for on the mailbox page and read there. */
export async function readMail(page: Page, address: string, count = 1, locale: Locale = 'en'): Promise<Mail> {
  const words = messagesFor(locale).mailbox
  const mine = mailsTo(page, address, locale)
  await expect(async () => {
    await page.goto(routes.mailbox(locale))
    await expect(mine).toHaveCount(count, { timeout: 100 })
  }).toPass({ intervals: [100, 200, 400], timeout: 30_000 })
  await mine.first().getByRole('link').click()
  const text = page.getByRole('region', { name: words.text })
  await expect(text).toBeVisible()
  return {
    subject: (await page.getByRole('heading', { level: 1 }).textContent()) ?? '',
    text: (await text.textContent()) ?? '',
    links: await text.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
  }
}

/** The six digits of a sign-in mail. */
export function codeIn(mail: Mail): string {
  const [code] = /^\d{3} \d{3}$/m.exec(mail.text) ?? []
  if (!code) throw new Error('the mail holds no code')
  return code
}

/** The one link of a sign-in mail. */
export function linkIn(mail: Mail): string {
  const link = mail.links.find((address) => address.includes('/sign-in/confirm'))
  if (!link) throw new Error('the mail holds no sign-in link')
  return link
}
