import type { Locator, Page } from '@playwright/test'
import { expect } from './test.ts'

/** Presses a form's button and waits for the answer: a message that was there before says nothing of this sending. */
export async function pressAndWait(page: Page, button: Locator): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await button.click()
  await answered
  await expect(button).not.toHaveAttribute('aria-disabled', 'true')
}
