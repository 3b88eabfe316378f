import { escapeHtml } from './escape-html.ts'

export type HtmlDocument = {
  locale: string
  title: string
  description: string
  /** Absolute addresses: this page's own, and the same page in each language. */
  canonical: string
  alternates: Readonly<Record<string, string>>
  styles: readonly string[]
  fonts: readonly string[]
  /** Class names of the html element. */
  className: string
  /** What search engines are told (JSON-LD). It is data: no browser runs it, and no policy stands against it. */
  data: unknown
  /** What stands in `body`: HTML. */
  body: string
}

/** A whole page without a script, in the product's own style sheets. */
export function htmlDocument(page: HtmlDocument): string {
  const head = [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    ...page.styles.map((href) => tag('link', { rel: 'stylesheet', href })),
    ...page.fonts.map((href) => tag('link', { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href })),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    `<title>${escapeHtml(page.title)}</title>`,
    tag('meta', { name: 'description', content: page.description }),
    tag('link', { rel: 'canonical', href: page.canonical }),
    ...Object.entries(page.alternates).map(([hreflang, href]) => tag('link', { rel: 'alternate', hreflang, href })),
    tag('link', { rel: 'icon', href: '/favicon.ico', sizes: '48x48' }),
    tag('link', { rel: 'icon', href: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }),
    // A text could end the element otherwise.
    `<script type="application/ld+json">${JSON.stringify(page.data).replaceAll('<', '\\u003c')}</script>`,
  ]
  return `<!doctype html><html lang="${escapeHtml(page.locale)}" dir="ltr" class="${escapeHtml(page.className)}"><head>${head.join('')}</head><body>${page.body}</body></html>`
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
  return `<${name}${written.join('')}>`
}
