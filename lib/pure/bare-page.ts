import { escapeHtml } from './escape-html.ts'

export type BarePage = {
  locale: string
  title: string
  /** The one of the answer's policy, without which the page has no style. */
  nonce: string
  /** What stands in `main`: HTML, escaped where it is text. */
  main: string
  /** Beyond what all these pages share. */
  style?: string
}

/** A whole page by hand, for what must be answered without session, script or the product's style sheets. */
export function barePage({ locale, title, nonce, main, style = '' }: BarePage): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)} · Complet</title><style nonce="${escapeHtml(nonce)}">${STYLE}${style}</style>`
  return `<!doctype html><html lang="${escapeHtml(locale)}"><head>${head}</head><body><main>${main}</main></body></html>`
}

const STYLE =
  ':root{color-scheme:light dark}body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:6vh auto;padding:0 1.25rem}textarea,input,select{box-sizing:border-box;width:100%;font:inherit;padding:.4rem}button{font:inherit;min-height:2.75rem;padding:0 1.25rem}'
