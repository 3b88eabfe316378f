import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { MedicinesForm } from '#components/tools/medicines-form.tsx'
import { NumberCheckerPage } from '#components/tools/number-checker-page.tsx'
import { NumberStagePage } from '#components/tools/number-stage-page.tsx'
import { ReimbursementPage } from '#components/tools/reimbursement-page.tsx'
import { VisitForm } from '#components/tools/visit-form.tsx'
import { LOCALES, type Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { sourceViews } from '#lib/procedures/plan-words.ts'
import { birthplaces } from '#lib/tools/birthplaces.ts'
import { estimateMedicines, medicineChoices } from '#lib/tools/estimate-medicines.ts'
import { chargesOn, resultView, tableDays } from '#lib/tools/estimate-view.ts'
import { estimateVisit, visitChoices } from '#lib/tools/estimate-visit.ts'
import { listStages, stageView } from '#lib/tools/stage-view.ts'

const TODAY = '2026-11-22'

/** The page as anybody gets it, with whatever was wrong with its texts. */
function draw(locale: Locale, page: ReactNode): { html: string; problems: string[] } {
  const problems: string[] = []
  const html = renderToStaticMarkup(
    <IntlProvider
      locale={locale}
      messages={messagesFor(locale)}
      timeZone="Europe/Paris"
      onError={(error) => problems.push(error.message)}
    >
      {page}
    </IntlProvider>,
  )
  return { html, problems }
}

function refundPage(locale: Locale, query: Record<string, string>) {
  const isMedicines = query.for === 'medicines'
  const { result, faults } = isMedicines ? estimateMedicines(query) : estimateVisit(query, TODAY)
  const form = isMedicines ? (
    <MedicinesForm typed={query} faults={faults} choices={medicineChoices} />
  ) : (
    <VisitForm typed={query} faults={faults} choices={visitChoices} tableBegins={tableDays.begins} />
  )
  return draw(
    locale,
    <ReimbursementPage
      kind={isMedicines ? 'medicines' : 'visit'}
      form={form}
      result={resultView(result, locale)}
      faults={faults}
      charges={chargesOn(TODAY, locale)}
      newestSource={tableDays.newestSource}
    />,
  )
}

const EVERY_WAY: readonly Record<string, string>[] = [
  {},
  { visit: 'gp', doctor: 'none', cover: 'ticket' },
  { visit: 'gpFree', fee: '50', cover: 'all', today: '8' },
  { visit: 'gpOutside', fee: '60' },
  { visit: 'gp', fee: '10', place: 'local', doctor: 'exempt', age: 'under18' },
  { visit: 'gp', place: 'local', doctor: 'none' },
  { visit: 'gp', place: 'local' },
  { visit: 'other', base: '31.5', age: 'under16', doctor: 'none' },
  { visit: 'gp', share: 'fullNoFlat' },
  { visit: 'gp', share: 'c2s' },
  { visit: 'gp', share: 'full', doctor: 'none' },
  { visit: 'specialist' },
  { visit: 'neurologist', share: 'c2s' },
  { visit: 'other', fee: 'x', on: '2020-01-01', doctor: 'x' },
  { for: 'medicines' },
  { for: 'medicines', price: '24', boxes: '3', cover: 'ticket' },
  { for: 'medicines', price: '24', flat: 'exempt', rate: '100' },
  { for: 'medicines', price: 'x', boxes: 'many' },
]

describe.each(LOCALES)('the tools in %s', (locale) => {
  it('have every text, whatever was answered', () => {
    for (const query of EVERY_WAY) {
      const { html, problems } = refundPage(locale, query)
      expect(problems, JSON.stringify(query)).toEqual([])
      expect(html).not.toMatch(/undefined|NaN|tools\.refund|-€?0[.,]00/)
      expect(html.match(/<h1/g)).toHaveLength(1)
    }
    for (const stage of [null, ...listStages()]) {
      const view = stage && stageView(stage, locale)
      const { problems } = draw(locale, <NumberStagePage stages={listStages()} stage={view} />)
      expect(problems).toEqual([])
    }
  })

  it('post nothing: forms are GET, and the field of the number has no name and no form', () => {
    const sources = sourceViews(['NIR_PARTS'], locale)
    const { html, problems } = draw(locale, <NumberCheckerPage places={birthplaces(locale)} sources={sources} />)
    expect(problems).toEqual([])
    expect(html).not.toContain('<form')
    // The example, part by part: a year is no département.
    const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell)
    expect(cells).toHaveLength(14)
    expect(cells[3]).toContain('80')
    expect(cells[7]).toContain('Paris')
    const [field = ''] = /<input[^>]*>/.exec(html) ?? []
    expect(field).toContain('autoComplete="off"')
    expect(field).not.toMatch(/ name=| value=/)
    expect(html).toMatch(/<noscript>.*JavaScript/)
    expect(refundPage(locale, {}).html.match(/<form [^>]*method="get"/g)).toHaveLength(1)
  })

  it('ask nobody why their care is covered in full', () => {
    const { html } = refundPage(locale, {})
    const fields = [...html.matchAll(/ (?:name|value)="([^"]*)"/g)].map(([, one]) => one)
    expect(fields.length).toBeGreaterThan(20)
    expect(fields.filter((one) => /ald|illness|pregnan|matern|disab/i.test(one ?? ''))).toEqual([])
  })
})
