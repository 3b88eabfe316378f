import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { LOCALES, type Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { Operator, type OperatorProps } from './operator.tsx'

function shown(locale: Locale, operator: OperatorProps['operator']): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesFor(locale)} timeZone="Europe/Paris">
      <Operator operator={operator} />
    </NextIntlClientProvider>,
  )
}

it.each(LOCALES)('names the operator, with a way to write to them (%s)', (locale) => {
  const html = shown(locale, { name: 'A & B', address: '1 rue X, Paris', email: 'privacy@complet.example' })
  expect(html).toContain('A &amp; B')
  expect(html).toContain('1 rue X, Paris')
  expect(html).toContain('href="mailto:privacy@complet.example"')
})

it.each([
  ['en', 'local copy'],
  ['fr', 'copie locale'],
] as const)('says that a local copy has none (%s)', (locale, words) => {
  expect(shown(locale, null)).toContain(words)
})
