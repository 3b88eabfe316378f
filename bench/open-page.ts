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
  // Said to come from https, as a `__Host-` cookie has to: the browser sends it to this machine over http as well.
  if (name && value) await context.addCookies([{ name, value, url: `https://${new URL(url).host}`, secure: true }])
  return context.newPage()
}
