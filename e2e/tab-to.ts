import type { Locator, Page } from '@playwright/test'
import { expect } from './test.ts'

/** Presses Tab until something has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 120; presses += 1) {
    if (
      await target.evaluate(
        (element) => element.contains(document.activeElement) && document.activeElement !== document.body,
      )
    )
      return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to ${target}`)
}
