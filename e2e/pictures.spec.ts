import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openDossier } from './open-dossier.ts'
import { memberPages, OPEN_PAGES } from './page-types.ts'
import { test } from './test.ts'

// SCREENSHOTS=<folder> node scripts/browser-tests.ts pictures: every kind of page, for people to look at.
const FOLDER = process.env.SCREENSHOTS ?? ''
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } }

test.describe.configure({ timeout: 600_000 })

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const locale of ['en', 'fr'] as const) {
    test(`pictures: ${size}, ${locale}`, async ({ faults, page }) => {
      faults.expect(/status of 404/)
      await page.setViewportSize(viewport)
      const { id } = await openDossier(page, undefined, locale)
      for (const { name, path } of [...OPEN_PAGES.filter((one) => one.name !== 'sign-in'), ...memberPages(id)]) {
        await page.goto(`/${locale}${path}`)
        await takePictures(page, `${name}-${size}-${locale}`)
      }
      await page.context().clearCookies()
      await page.goto(`/${locale}/sign-in`)
      await takePictures(page, `sign-in-${size}-${locale}`)
    })
  }
}

async function takePictures(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`), fullPage: true })
  }
}
