import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { AuthoritiesPage } from '#components/authorities/authorities-page.tsx'
import { AuthorityPage } from '#components/authorities/authority-page.tsx'
import { OfficesPage } from '#components/authorities/offices-page.tsx'
import { GlossaryPage } from '#components/glossary/glossary-page.tsx'
import { TermNotes } from '#components/glossary/term-notes.tsx'
import { authorities } from '#content/authorities/authorities.ts'
import { authorityView } from '#lib/authorities/authority-view.ts'
import { listAuthorities } from '#lib/authorities/list-authorities.ts'
import { listTerms, termCategories, termFilter } from '#lib/glossary/list-terms.ts'
import { termsIn } from '#lib/glossary/terms-in.ts'
import { LOCALES, type Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { findOffices, officeKinds, officesAsked } from '#lib/offices/find-offices.ts'
import { openOffices } from '#lib/offices/open-offices.ts'

/** The page as anybody gets it; whatever is wrong with its texts fails the test. */
function draw(locale: Locale, page: ReactNode): string {
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
  expect(problems).toEqual([])
  expect(html).not.toMatch(/undefined|NaN|\bstyle="/)
  return html
}

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)

describe.each(LOCALES)('the glossary in %s', (locale) => {
  const page = (query: string | null, category: string | null = null) => {
    const filter = termFilter(query, category)
    return draw(
      locale,
      <GlossaryPage
        filter={filter}
        categories={termCategories()}
        terms={listTerms(filter, locale)}
        origin="https://complet.example"
      />,
    )
  }

  it('has a place for each word, and no link to a place that is not there', () => {
    const html = page(null)
    const ids = idsIn(html)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...html.matchAll(/href="\/\w+\/glossary#([^"]+)"/g)].map(([, id]) => id ?? '')
    expect(targets.length).toBeGreaterThan(200)
    expect(targets.filter((id) => !ids.includes(id))).toEqual([])
    expect(html.match(/<h1/g)).toHaveLength(1)
  })

  it('tells search engines each word, and nothing of a search', () => {
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page(null)) ?? []
    const set = JSON.parse(data)
    expect(set.hasDefinedTerm).toHaveLength(listTerms(termFilter(null, null), locale).length)
    expect(set.hasDefinedTerm[0]['@id']).toMatch(new RegExp(`^https://complet.example/${locale}/glossary#`))
    expect(page('nia')).not.toContain('ld+json')
  })

  it('searches by a GET form, keeps what was typed, and says when nothing holds it', () => {
    expect(page('apostille')).toMatch(/<form [^>]*action="\/\w+\/glossary" method="get"/)
    expect(page('apostille')).toContain('value="apostille"')
    expect(page('zzz')).toContain(messagesFor(locale).glossary.nothing)
    expect(page('zzz<script>')).not.toContain('<script')
  })

  it('explains in place, with the way to the word', () => {
    const html = draw(locale, <TermNotes terms={termsIn('NIA', locale)} />)
    expect(html).toContain('<span id="term-nia" popover="auto"')
    expect(html).toContain(`href="/${locale}/glossary#nia"`)
  })
})

describe.each(LOCALES)('the authorities in %s', (locale) => {
  it('have a page each, that leads to pages that exist', () => {
    const list = draw(locale, <AuthoritiesPage groups={listAuthorities(locale)} />)
    for (const { id, phones } of authorities) {
      expect(list).toContain(`href="/${locale}/authorities/${id}"`)
      const view = authorityView(id, locale)
      if (!view) throw new Error(id)
      const html = draw(locale, <AuthorityPage authority={view} />)
      const hidden = phones.filter(({ confidence }) => confidence === 'D')
      for (const { number } of hidden) expect(html).not.toContain(number)
      expect(html.includes(messagesFor(locale).authorities.hidden)).toBe(hidden.length > 0)
      for (const phone of phones.filter(({ confidence }) => confidence === 'C')) {
        expect(html).toContain(phone.doubt?.[locale])
      }
    }
  })
})

describe.each(LOCALES)('the offices in %s', (locale) => {
  const page = async (place: string | null, kind: string | null = null) =>
    draw(
      locale,
      <OfficesPage
        found={await findOffices(await openOffices(null), officesAsked(place, kind))}
        kinds={officeKinds()}
      />,
    )

  it('say of the sample that it is one, whatever was asked', async () => {
    for (const place of [null, '00001', 'Sainte Fiction', 'nowhere', '12', '69003']) {
      expect(await page(place)).toContain(messagesFor(locale).authorities.offices.sampleTitle)
    }
  })

  it('show offices with their hours, and what is wrong with a place', async () => {
    expect(await page('00001')).toContain('CPAM de démonstration')
    expect(await page('00001')).toContain(
      locale === 'fr' ? 'lundi – vendredi 09:00–12:00' : 'Monday – Friday 09:00–12:00',
    )
    expect(await page('12')).toContain('aria-invalid="true"')
    expect(await page('nowhere')).toContain(messagesFor(locale).authorities.offices.nothing)
  })
})
