import type { Locator } from '@playwright/test'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'

type DayParts = readonly [day: string, month: string, year: string]

/** Types a date into the three boxes of a date field, as a day of the calendar or part by part. */
export async function fillDay(field: Locator, day: string | DayParts, locale: Locale = 'en'): Promise<void> {
  const words = messagesFor(locale).start
  const parts = typeof day === 'string' ? day.split('-').reverse() : day
  for (const [index, label] of [words.day, words.month, words.year].entries()) {
    await field.getByRole('textbox', { name: label, exact: true }).fill(parts[index] ?? '')
  }
}
