import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { HomeView } from '#components/home/home-view.tsx'
import { SiteShell } from '#components/layout/site-shell.tsx'
import { SkipLink } from '#components/layout/skip-link.tsx'
import { messagesFor } from '#lib/i18n/messages.ts'

const homeMessages = (locale: 'en' | 'fr') => {
  const { layout, home } = messagesFor(locale)
  return { layout, home }
}
const problems: string[] = []
const hrefs = { en: '/en', fr: '/fr' }

function pageIn(locale: 'en' | 'fr'): string {
  return renderToStaticMarkup(
    <IntlProvider
      locale={locale}
      messages={messagesFor(locale)}
      timeZone="Europe/Paris"
      onError={(error) => problems.push(error.message)}
    >
      <SkipLink />
      <SiteShell locale={locale} homeHref={`/${locale}`} links={[]} languageHrefs={hrefs} footerLinks={[]}>
        <HomeView
          startHref="/start"
          signInHref="/sign-in"
          privacyHref="/privacy"
          languageHrefs={hrefs}
          otherProcedures={[{ slug: 'other', title: 'Other', summary: 'Another one', query: 'procedure=other' }]}
        />
      </SiteShell>
    </IntlProvider>,
  )
}

describe.each([
  ['en', 'private service, not the State', 'Français'],
  ['fr', 'service privé, pas un service de l’État', 'English'],
] as const)('the home page in %s', (locale, privateService, other) => {
  const html = pageIn(locale)

  it('has every text', () => {
    expect(problems).toEqual([])
  })

  it('has one h1, one main landmark for the skip link, and one primary button that starts', () => {
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toContain('<a class="skip-link" href="#main">')
    expect(html.match(/<main id="main"/g)).toHaveLength(1)
    expect([...html.matchAll(/<a href="([^"]+)" class="button"/g)].map(([, href]) => href)).toEqual(['/start'])
  })

  it('says that it is a private service, and offers the other language in that language', () => {
    expect(html).toContain(privateService)
    expect(html).toContain(`>${other}</a>`)
  })

  it('explains its French terms where they stand', () => {
    for (const [, target] of html.matchAll(/popoverTarget="([^"]+)"/gi)) expect(html).toContain(`id="${target}"`)
    expect(html.match(/popoverTarget=/gi)).toHaveLength(4)
  })
})

it('says the same things in both languages', () => {
  expect(keysOf(homeMessages('fr'))).toEqual(keysOf(homeMessages('en')))
})

it('sets French as French is set: narrow spaces before ; : ? ! and inside « »', () => {
  const french = JSON.stringify(homeMessages('fr'))
  expect(french.match(/\u202f[;:?!»]/g)?.length).toBeGreaterThan(5)
  expect(french.match(/[ \u00a0][;:?!»]|«[^\u202f]/g)).toBeNull()
})

function keysOf(messages: unknown, path = ''): string[] {
  if (typeof messages !== 'object' || messages === null) return [path]
  return Object.entries(messages).flatMap(([key, value]) => keysOf(value, `${path}.${key}`))
}
