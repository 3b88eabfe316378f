import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { expect, it } from 'vitest'
import { messagesFor } from '#lib/i18n/messages.ts'
import { CoverToday } from './cover-today.tsx'

it('warns of a gap that is near, and only tells of one that is months off', () => {
  const gap = { rule: 'a', title: 'Number in use', missed: 'Refunds may stop.', from: '2027-01-20', to: '2027-01-20' }
  const page = (one: { state: 'ahead' | 'now'; isFar: boolean }) =>
    renderToStaticMarkup(
      <IntlProvider locale="en" messages={messagesFor('en')} timeZone="UTC">
        <CoverToday
          cover={{
            title: 'Covered',
            since: null,
            lines: [],
            keep: [],
            gaps: [{ ...gap, ...one }],
            confidence: 'official',
            sources: [],
            doubt: null,
          }}
        />
      </IntlProvider>,
    )
  const far = page({ state: 'ahead', isFar: true })
  expect(far).toContain('Refunds may stop.')
  expect(far).not.toContain('notice')
  expect(page({ state: 'ahead', isFar: false })).toContain('notice-care')
  expect(page({ state: 'now', isFar: false })).toContain('notice-change')
})
