import { DEFAULT_LOCALE, isLocale, type Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { barePage } from '#lib/pure/bare-page.ts'
import { escapeHtml } from '#lib/pure/escape-html.ts'
import { routes } from '#lib/routes.ts'

/** The fields in which people write; whatever else a form posted goes along unseen. */
const WRITTEN = new Set(['body', 'text', 'title', 'answer', 'name', 'words'])

/**
 * A page that gives back what was typed, ready to be sent to where it was meant for. It needs no session and no script.
 * `why` it was not taken: somebody has to come in first, or whatever the text says.
 */
export function typedPage(
  path: string,
  form: FormData,
  nonce: string,
  why: 'signed-out' | 'second-factor' | { text: string } = 'signed-out',
  locale: Locale = languageOf(path),
): Response {
  const { common, errors, signIn, staff } = messagesFor(locale)
  const doors = {
    'signed-out': { href: routes.signIn(locale), label: signIn.title },
    'second-factor': { href: routes.secondFactor(locale), label: staff.factor.title },
  }
  const door = typeof why === 'string' ? doors[why] : null
  const text = typeof why === 'string' ? errors[why] : why.text
  const fields = [...form].map(([name, value]) =>
    field(name, typeof value === 'string' ? value : '', common.errorTitle),
  )
  const title = common.errorTitle
  const main = [
    `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>`,
    door ? `<p><a href="${escapeHtml(door.href)}" target="_blank">${escapeHtml(door.label)}</a></p>` : '',
    `<form method="post" enctype="multipart/form-data" action="${escapeHtml(path)}">${fields.join('')}`,
    `<p><button>${escapeHtml(common.save)}</button></p></form>`,
  ]
  return new Response(barePage({ locale, title, nonce, main: main.join('') }), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' },
  })
}

function languageOf(path: string): Locale {
  const [, language] = path.split('/')
  return isLocale(language) ? language : DEFAULT_LOCALE
}

function field(name: string, value: string, label: string): string {
  return WRITTEN.has(name)
    ? `<p><textarea name="${escapeHtml(name)}" rows="8" dir="auto" aria-label="${escapeHtml(label)}">\n${escapeHtml(value)}</textarea></p>`
    : `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`
}
