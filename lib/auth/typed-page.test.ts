import { expect, it } from 'vitest'
import { messagesFor } from '#lib/i18n/messages.ts'
import { escapeHtml } from '#lib/pure/escape-html.ts'
import { typedPage } from './typed-page.ts'

it.each(['en', 'fr'] as const)('gives back what was typed, as text, ready to be sent (%s)', async (locale) => {
  const form = new FormData()
  form.set('dossierId', '"><script>')
  form.set('text', '</textarea><b>Bonjour</b>')
  const answer = typedPage(`/${locale}/dossiers/1/notes?a="b"`, form, 'n1')
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  const html = await answer.text()
  const { common, errors, signIn } = messagesFor(locale)
  for (const words of [common.errorTitle, common.save, errors['signed-out'], signIn.title])
    expect(html).toContain(`>${escapeHtml(words)}<`)
  expect(html).toContain(`<html lang="${locale}">`)
  expect(html).toContain('<style nonce="n1">')
  expect(html).toContain(`action="/${locale}/dossiers/1/notes?a=&#34;b&#34;"`)
  expect(html).toContain('<input type="hidden" name="dossierId" value="&#34;&#62;&#60;script&#62;">')
  expect(html).toContain('>\n&#60;/textarea&#62;&#60;b&#62;Bonjour&#60;/b&#62;</textarea>')
})

it.each(['en', 'fr'] as const)('leads to the second factor where that has lapsed (%s)', async (locale) => {
  const form = new FormData()
  form.set('agency', 'zenith')
  form.set('body', 'Bonjour')
  const html = await typedPage(`/${locale}/agencies/zenith/members`, form, 'n1', 'second-factor').text()
  const { errors, staff } = messagesFor(locale)
  for (const words of [errors['second-factor'], staff.factor.title]) expect(html).toContain(`>${escapeHtml(words)}<`)
  expect(html).toContain(`href="/${locale}/account/second-factor"`)
  expect(html).toContain('<input type="hidden" name="agency" value="zenith">')
  expect(html).toContain('>\nBonjour</textarea>')
})
