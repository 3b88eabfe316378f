import { DEFAULT_LOCALE, isLocale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { routes } from '#lib/routes.ts'

/** The fields in which people write; whatever else a form posted goes along unseen. */
const WRITTEN = new Set(['body', 'text', 'title', 'answer', 'name'])

/** A page that gives back what was typed, ready to be sent to where it was meant for. It needs no session and no script. */
export function typedPage(path: string, form: FormData, nonce: string): Response {
  const [, language] = path.split('/')
  const locale = isLocale(language) ? language : DEFAULT_LOCALE
  const { common, errors, signIn } = messagesFor(locale)
  const fields = [...form].map(([name, value]) =>
    field(name, typeof value === 'string' ? value : '', common.errorTitle),
  )
  const html = `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(common.errorTitle)} · Complet</title><style nonce="${nonce}">:root{color-scheme:light dark}body{font:1.1rem/1.5 system-ui,sans-serif;max-width:38rem;margin:8vh auto;padding:0 1.25rem}textarea{box-sizing:border-box;width:100%;font:inherit}button{font:inherit;min-height:2.75rem;padding:0 1.25rem}</style></head><body><main><h1>${escapeHtml(common.errorTitle)}</h1><p>${escapeHtml(errors['signed-out'])}</p><p><a href="${routes.signIn(locale)}" target="_blank">${escapeHtml(signIn.title)}</a></p><form method="post" enctype="multipart/form-data" action="${escapeHtml(path)}">${fields.join('')}<p><button>${escapeHtml(common.save)}</button></p></form></main></body></html>`
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' },
  })
}

function field(name: string, value: string, label: string): string {
  return WRITTEN.has(name)
    ? `<p><textarea name="${escapeHtml(name)}" rows="8" dir="auto" aria-label="${escapeHtml(label)}">\n${escapeHtml(value)}</textarea></p>`
    : `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
