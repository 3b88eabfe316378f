import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import type { OfficeAnswers } from '#components/procedures/disagreements.tsx'
import { messagesFor } from '#lib/i18n/messages.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { planView } from '#lib/procedures/plan-view.ts'
import type { Facts } from '#lib/procedures/types.ts'
import { registration } from '#tests/dossier-states.ts'
import { hired, newcomer } from '#tests/personas/expected-lists.ts'
import { DocumentDetails } from './document-details.tsx'

function pageOf(locale: 'en' | 'fr', birthCountry: string, more: Facts = {}, office?: OfficeAnswers): string {
  const facts = { ...newcomer, ...hired, nationalities: ['GB'], permit: 'card', birthCountry, ...more }
  const answers = { facts, people: [] }
  const view = planView(registration(), planFor(registration(), answers, '2026-11-21'), answers, locale)
  const document = view.documents.find(({ key }) => key === 'civil_status')
  if (!document) throw new Error('no certificate')
  return renderToStaticMarkup(
    <IntlProvider locale={locale} messages={messagesFor(locale)} timeZone="UTC">
      <DocumentDetails document={document} {...(office && { office })} />
    </IntlProvider>,
  )
}

describe.each(['en', 'fr'] as const)('the card of a certificate (%s)', (locale) => {
  const words = messagesFor(locale)

  it('names the country that issued it, and says how sure that is and who knows', () => {
    const page = pageOf(locale, 'NG')
    expect(page).toContain(locale === 'en' ? 'issued in: Nigeria' : 'pays de délivrance\u202f: Nigeria')
    expect(page).toContain(locale === 'en' ? 'Check before you pay' : 'Vérifiez avant de payer')
    expect(page).toContain(words.plan.confidence.doubtful)
    expect(page).toContain('https://www.diplomatie.gouv.fr')
  })

  it('warns of nothing where the rule is sure', () => {
    const page = pageOf(locale, 'IE')
    expect(page).not.toContain(words.plan.confidence.doubtful)
    expect(page).not.toContain(words.papers.disagree.safe)
  })

  it('shows both sides of a disagreement, and takes the answer of the office in a kept dossier only', () => {
    expect(pageOf(locale, 'GB')).toContain(words.papers.disagree.safe)
    expect(pageOf(locale, 'GB')).not.toContain(words.papers.disagree.note)
    const office = { pageOf: (fact: string) => `/x/${fact}`, notedOn: () => '2026-11-23' }
    const open = pageOf(locale, 'GB', {}, office)
    expect(open).toContain('href="/x/officeSaysTranslation"')
    expect(open).toContain(words.papers.disagree.note)
    const noted = pageOf(locale, 'GB', { officeSaysTranslation: 'notNeeded' }, office)
    expect(noted).toContain('"2026-11-23"')
    expect(noted).toContain(words.papers.disagree.change)
    const closed = pageOf(locale, 'GB', { officeSaysTranslation: 'notNeeded' }, { ...office, pageOf: null })
    expect(closed).toContain(words.papers.disagree.noted)
    expect(closed).not.toContain('/x/')
  })
})
