import { createHash } from 'node:crypto'
import { env } from '#lib/env.ts'
import { guidePage } from '#lib/guides/guide-page.ts'
import { structuredData } from '#lib/guides/structured-data.ts'
import type { GuidePage } from '#lib/guides/view-types.ts'
import { siteAssets } from '#lib/http/site-assets.ts'
import { LOCALES, type Locale } from '#lib/i18n/locales.ts'
import { htmlDocument } from '#lib/pure/html-document.ts'
import { routes } from '#lib/routes.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
// Drawn where components are drawn, and not where a route handler runs, whose React draws nothing.
import { drawGuide } from './draw-guide.tsx' with { 'turbopack-transition': 'next-ssr' }

type Kept = { bytes: Uint8Array; etag: string }

/** By address, of one day: rules may change from one day to the next. */
const kept = new Map<string, Promise<Kept>>()
let keptOn = ''

/** A guide as it is sent, made once a day; null where there is none. */
export async function keptGuide(path: readonly string[], locale: Locale): Promise<Kept | null> {
  const on = parisDay(now())
  if (on !== keptOn) kept.clear()
  keptOn = on
  const address = routes.guides(locale, ...path)
  const known = kept.get(address)
  if (known) return known
  const guide = guidePage(path, locale, on)
  // Only what exists is kept, so that made-up addresses take no room.
  if (!guide) return null
  const made = writeGuide(guide, locale)
  kept.set(address, made)
  made.catch(() => kept.delete(address))
  return made
}

async function writeGuide(guide: GuidePage, locale: Locale): Promise<Kept> {
  const origin = new URL(env().authUrl).origin
  const addressIn = (language: Locale) => `${origin}${routes.guides(language, ...guide.path)}`
  const html = htmlDocument({
    locale,
    title: [guide.title, ...(guide.kind === 'situation' ? [guide.procedure.title] : []), 'Complet'].join(' · '),
    description: guide.description,
    canonical: addressIn(locale),
    alternates: Object.fromEntries(LOCALES.map((language) => [language, addressIn(language)])),
    ...siteAssets(),
    ...(await drawGuide(guide, locale)),
    data: structuredData(guide, locale, origin),
  })
  return {
    bytes: new TextEncoder().encode(html),
    etag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`,
  }
}
