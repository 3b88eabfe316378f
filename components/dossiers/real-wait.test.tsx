import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { CalendarFeed } from '#components/account/calendar-feed.tsx'
import { ShareWait } from '#components/dossiers/share-wait.tsx'
import type { FormAction } from '#lib/actions/define-action.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { RealWait } from './real-wait.tsx'

const LOCALES = ['en', 'fr'] as const
const action = (async () => {}) as unknown as FormAction

function textOf(locale: 'en' | 'fr', node: React.ReactNode): string {
  const page = (
    <IntlProvider locale={locale} messages={messagesFor(locale)} timeZone="UTC">
      {node}
    </IntlProvider>
  )
  return renderToStaticMarkup(page).replaceAll(/<[^>]+>/g, ' ')
}

describe('a real wait in words', () => {
  it('says of how many, where, and that those still waiting are counted in', () => {
    const here = { cases: 34, days: 41, department: '75' }
    expect(textOf('en', <RealWait wait={here} />)).toContain(
      'In 34 cases in Paris, half had it within 41 days of the last sending; those still waiting are counted in.',
    )
    expect(textOf('fr', <RealWait wait={{ ...here, department: null }} />)).toContain('Sur 34 cas dans toute la France')
  })
})

describe.each(LOCALES)('what one agrees to (%s)', (locale) => {
  const actions = { shareWait: action, stopSharingWait: action }

  it('names the least number of cases, and the way out only where there is something to leave', () => {
    const before = textOf(locale, <ShareWait dossierId="x" department={null} actions={actions} />)
    const after = textOf(locale, <ShareWait dossierId="x" department="2A" actions={actions} />)
    const { stop } = messagesFor(locale).logbook.waits
    expect(before).toContain('20 dossiers')
    expect([before.includes(stop), after.includes(stop)]).toEqual([false, true])
    expect(after).toContain('2A Corse-du-Sud.')
  })

  it('an address can be ended only where there is one', () => {
    const feed = { createdAt: new Date('2026-11-23T11:00:00Z') }
    const props = { person: { timeZone: 'Europe/Paris' }, makeCalendar: action, endCalendar: action }
    const { end } = messagesFor(locale).logbook.calendar
    const [none, some] = [null, feed].map((one) => textOf(locale, <CalendarFeed feed={one} {...props} />))
    expect([none?.includes(end), some?.includes(end)]).toEqual([false, true])
    expect(some).toContain('2026')
  })
})
