import type { Browser, BrowserContextOptions, Page } from '@playwright/test'

export type Visit = { url: string; cookie?: string }

/** A page of a browser that has never been here, signed in where a cookie says so. */
export async function openPage(
  browser: Browser,
  { url, cookie }: Visit,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext(options)
  const [name, value] = cookie?.split('=') ?? []
  if (name && value) await context.addCookies([{ name, value, url: new URL(url).origin, secure: true }])
  return context.newPage()
}
