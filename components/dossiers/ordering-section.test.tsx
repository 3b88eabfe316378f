import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { expect, it } from 'vitest'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { OrderingSection } from './ordering-section.tsx'

it('names the step that decides the day, with its time and its page, where no paper is missing', () => {
  const takes = { minWeeks: 0, maxWeeks: 1, confidence: 'official', sources: [] }
  const dossier = {
    id: 'd',
    today: '2026-11-23',
    closed: null,
    documents: [],
    steps: [{ key: 'employer_dpae', title: 'Your employer declares you', takes }],
    ordering: () => ({
      filing: { from: '2026-11-23', to: '2026-11-30' },
      papers: [],
      criticalPath: ['employer_dpae'],
      decidedBy: null,
    }),
  }
  const page = renderToStaticMarkup(
    <IntlProvider locale="en" messages={messagesFor('en')} timeZone="UTC">
      <OrderingSection dossier={dossier as unknown as DossierView} />
    </IntlProvider>,
  )
  const text = page.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')
  expect(text).toContain('What decides the last day: Your employer declares you · Usually up to 1 week')
  expect(page).toContain('href="/en/dossiers/d/steps/employer_dpae"')
  expect(page).not.toContain('<table')
})
