import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { messagesFor } from '#lib/i18n/messages.ts'
import { RecordMilestone, type RecordMilestoneProps } from './record-milestone.tsx'

const TODAY = '2026-11-22'

type Choice = NonNullable<RecordMilestoneProps['chosen']>

/** What the three boxes of the day hold. */
function boxesOf(locale: 'en' | 'fr', by: Choice['by'], day: Choice['day']): string[] {
  const filing = { cover: null, rows: [], day: TODAY, today: 0, choices: [], undated: null, ladder: [] }
  const words = { label: 'Papers asked for', dayLabel: 'Date on the letter', hint: '' }
  const chosen: Choice = { id: 'more_asked', by, day, limitLabel: null, needs: null, ...words }
  const form = (
    <IntlProvider locale={locale} messages={messagesFor(locale)} timeZone="UTC">
      <RecordMilestone dossierId="x" filing={filing} chosen={chosen} recordMilestone={async (state) => state} />
    </IntlProvider>
  )
  const html = renderToStaticMarkup(form)
  const { dayHint, dayHintMine } = messagesFor(locale).filing.record
  expect([html.includes(dayHint), html.includes(dayHintMine)]).toEqual([by === 'authority', by === 'me'])
  return ['day', 'month', 'year'].map(
    (part) => new RegExp(`<input[^>]*name="on\\.${part}"[^>]*value="(\\d*)"`).exec(html)?.[1] ?? 'no box',
  )
}

describe.each(['en', 'fr'] as const)('the day of what happened (%s)', (locale) => {
  it('is not guessed for a letter: it stands on the letter', () => {
    expect(boxesOf(locale, 'authority', null)).toEqual(['', '', ''])
  })

  it('is the day that the view gives for what the person did', () => {
    expect(boxesOf(locale, 'me', TODAY)).toEqual(['22', '11', '2026'])
  })
})
