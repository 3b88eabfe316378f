import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type SiteAssets = { styles: readonly string[]; fonts: readonly string[] }

/** The page whose style sheet and fonts every page has. */
const HOME = 'app/[locale]/(public)/page'

/**
 * The addresses of the style sheet and of the fonts to fetch at once, as the build names them, for a page that Next does
 * not put together. Throws where the build does not say: a page without style would be no page of ours.
 */
export function siteAssets(): SiteAssets {
  const folder = join(process.cwd(), process.env.NODE_ENV === 'development' ? '.next/dev' : '.next', 'server')
  const page = readFileSync(join(folder, `${HOME}_client-reference-manifest.js`), 'utf8')
  const styles = new Set([...page.matchAll(/"path":"(static\/[^"]+\.css)"/g)].map(([, path]) => path))
  const { app } = JSON.parse(readFileSync(join(folder, 'next-font-manifest.json'), 'utf8')) as FontManifest
  const fonts = app[`[project]/${HOME}`] ?? []
  if (styles.size === 0 || fonts.length === 0) throw new Error('the build does not name its style sheet and fonts')
  return { styles: [...styles].map((path) => `/_next/${path}`), fonts: fonts.map((path) => `/_next/${path}`) }
}

type FontManifest = { app: Readonly<Record<string, readonly string[]>> }
