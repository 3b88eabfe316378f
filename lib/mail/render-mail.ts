import type { Locale } from '#lib/i18n/locales.ts'
import { escapeHtml } from '#lib/pure/escape-html.ts'

export type MailText = { subject: string; text: string; html: string }

export type MailBlock =
  | { kind: 'text' | 'small' | 'heading' | 'code'; text: string }
  | { kind: 'link'; label: string; url: string }

/** A mail's two bodies from the same blocks: plain text, and small HTML without pictures, scripts or tracking. */
export function renderMail(locale: Locale, subject: string, blocks: readonly MailBlock[]): MailText {
  const oneLine = subject.replace(/\p{C}+/gu, ' ').trim()
  return { subject: oneLine, text: `${blocks.map(asText).join('\n\n')}\n`, html: asHtml(locale, oneLine, blocks) }
}

function asText(block: MailBlock): string {
  if (block.kind === 'link') return `${block.label}\n${block.url}`
  return block.kind === 'small' ? `-- ${block.text}` : block.text
}

function asHtml(locale: Locale, title: string, blocks: readonly MailBlock[]): string {
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title></head>`,
    '<body style="margin:0 auto;max-width:36em;padding:24px;font:16px/1.5 Georgia,serif">',
    ...blocks.map(blockHtml),
    '</body></html>',
  ].join('\n')
}

function blockHtml(block: MailBlock): string {
  if (block.kind === 'link') return `<p><a href="${escapeHtml(block.url)}">${escapeHtml(block.label)}</a></p>`
  return `<p${STYLES[block.kind]}>${escapeHtml(block.text)}</p>`
}

const STYLES = {
  text: '',
  small: ' style="font-size:14px"',
  heading: ' style="font-weight:bold"',
  code: ' style="font:bold 24px/1.5 monospace;letter-spacing:2px"',
}
