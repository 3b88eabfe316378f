import { DEFAULT_LOCALE, isLocale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { barePage } from '#lib/pure/bare-page.ts'
import { escapeHtml } from '#lib/pure/escape-html.ts'
import { routes } from '#lib/routes.ts'

/** The fields in which people write; whatever else a form posted goes along unseen. */
const WRITTEN = new Set(['body', 'text', 'title', 'answer', 'name', 'words'])

/** A page that gives back what was typed, ready to be sent to where it was meant for. It needs no session and no script. */
export function typedPage(
  path: string,
  form: FormData,
  nonce: string,
  why: 'signed-out' | 'second-factor' = 'signed-out',
): Response {
  const [, language] = path.split('/')
  const locale = isLocale(language) ? language : DEFAULT_LOCALE
  const { common, errors, signIn, staff } = messagesFor(locale)
  const door =
    why === 'signed-out'
      ? { href: routes.signIn(locale), label: signIn.title }
      : { href: routes.secondFactor(locale), label: staff.factor.title }
  const fields = [...form].map(([name, value]) =>
    field(name, typeof value === 'string' ? value : '', common.errorTitle),
  )
  const title = common.errorTitle
  const main = [
    `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(errors[why])}</p>`,
    `<p><a href="${escapeHtml(door.href)}" target="_blank">${escapeHtml(door.label)}</a></p>`,
    `<form method="post" enctype="multipart/form-data" action="${escapeHtml(path)}">${fields.join('')}`,
    `<p><button>${escapeHtml(common.save)}</button></p></form>`,
  ]
  return new Response(barePage({ locale, title, nonce, main: main.join('') }), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' },
  })
}

function field(name: string, value: string, label: string): string {
  return WRITTEN.has(name)
    ? `<p><textarea name="${escapeHtml(name)}" rows="8" dir="auto" aria-label="${escapeHtml(label)}">\n${escapeHtml(value)}</textarea></p>`
    : `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`
}
