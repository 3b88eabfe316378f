import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { describe, expect, it, vi } from 'vitest'
import sitemap from '#app/sitemap.ts'
import { GuideView } from '#components/guides/guide-view.tsx'
import { guidePage } from '#lib/guides/guide-page.ts'
import { examplesOf, factsOn, guidePlan } from '#lib/guides/guide-plan.ts'
import { listGuidePaths, listGuides } from '#lib/guides/list-guides.ts'
import { structuredData } from '#lib/guides/structured-data.ts'
import { LOCALES, type Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { decodeAnswers, encodeAnswers } from '#lib/procedures/encode-answers.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { listProcedures } from '#lib/procedures/registry.ts'
import { routes } from '#lib/routes.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import published from '#tests/published-guides.json' with { type: 'json' }
import { ROOT, readSourceFiles } from '#tests/source-files.ts'

// Hundreds of plans and some fifty pages: slow where the machine is busy.
vi.setConfig({ testTimeout: 120_000 })
setMailEnvironment()
// For the site's own address alone: nothing here asks a database.
vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1/none')

const DAY = '2026-11-22'
const ORIGIN = 'https://complet.example'
const situations = listGuides().flatMap(({ procedure, slug, guides }) =>
  guides.map(({ guide, slug: own }) => ({ procedure, guide, path: [slug, own] })),
)
const pages = LOCALES.flatMap((locale) => listGuidePaths().map((path) => ({ locale, path })))
const named = <T extends { path: readonly string[] }>(all: readonly T[]) =>
  all.map((one) => [one.path.join('/'), one] as const)

describe('what has a guide', () => {
  it('is every situation of every procedure, once', () => {
    const channels = listProcedures().flatMap(({ slug, requirements }) =>
      requirements.filter((one) => one.kind === 'channel').map((one) => `${slug} ${one.id}`),
    )
    const guided = situations.map(({ procedure, guide }) => `${procedure.slug} ${guide.situation}`)
    expect(channels.length).toBeGreaterThan(20)
    expect(guided.toSorted()).toEqual(channels.toSorted())
  })

  it('has an address that nothing else has, and that is never lost', () => {
    const paths = listGuidePaths().map((path) => path.join('/'))
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths.filter((path) => !/^([a-z0-9-]+(\/[a-z0-9-]+)?)?$/.test(path))).toEqual([])
    // A guide that was published goes on answering; a new one: npm run content:check -- --publish.
    expect(paths.toSorted()).toEqual(published.toSorted())
  })
})

describe.each(named(situations))('the answers of %s', (_, { procedure, guide }) => {
  const examples = examplesOf(procedure, guide, DAY)

  it('lead each example there, for certain', () => {
    expect(examples.length).toBeGreaterThan(0)
    for (const { facts, plan } of examples) {
      expect(plan.situations, JSON.stringify(facts)).toContain(guide.situation)
      expect(plan.quarantined).toEqual([])
      const { rejected } = decodeAnswers(
        procedure,
        Object.fromEntries(new URLSearchParams(encodeAnswers(procedure, facts))),
        DAY,
      )
      expect(rejected).toEqual([])
    }
  })

  it('start a questionnaire that can still lead there', () => {
    const facts = factsOn(guide.facts, DAY)
    const query = new URLSearchParams(encodeAnswers(procedure, facts))
    expect(decodeAnswers(procedure, Object.fromEntries(query), DAY).facts).toEqual(facts)
    const plan = planFor(procedure, { facts, people: [] }, DAY)
    expect(plan.items.map(({ id }) => id)).toContain(guide.situation)
  })

  it('make needed what every example needs, and leave open what only some need', () => {
    const merged = guidePlan(procedure, guide, DAY)
    const stateIn = (key: string) => examples.map(({ plan }) => plan.items.find((item) => item.key === key)?.state)
    for (const { key, state, decidedBy } of merged.items) {
      const states = stateIn(key)
      const isCertain = states.every((one) => one === 'needed' || one === 'recommended')
      expect(state === 'perhaps', key).toBe(!isCertain)
      if (state === 'needed') expect(new Set(states)).toEqual(new Set(['needed']))
      if (isCertain) expect(decidedBy).toBeNull()
    }
    const all = new Set(examples.flatMap(({ plan }) => plan.items.map(({ key }) => key)))
    expect(new Set(merged.items.map(({ key }) => key))).toEqual(all)
  })

  it('say nothing of an example as if it were everybody’s', () => {
    const page = guidePage(pathOf(guide.situation), 'en', DAY)
    if (page?.kind !== 'situation') throw new Error('no guide')
    const items = [page.channel, ...page.steps, ...page.documents, ...page.dependentDocuments, ...page.warnings]
    const said = items.flatMap((item) => item.decided().map(({ fact }) => fact))
    expect(said.filter((fact) => !(fact in guide.facts))).toEqual([])
  })
})

describe.each(LOCALES)('the pages in %s', (locale) => {
  const own = named(pages.filter((one) => one.locale === locale))

  it.each(own)('%s says everything, once, and leads nowhere that is not there', (_, { path }) => {
    const { html, problems } = drawn(path, locale)
    expect(problems).toEqual([])
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/<main id="main"/g)).toHaveLength(1)
    expect(html).not.toMatch(/undefined|\{[\w.]+\}|not answered yet|pas encore répondu|<script|style="/)
    const known = new Set<string>(pages.map((one) => routes.guides(one.locale, ...one.path)))
    const links = [...html.matchAll(/href="(\/(?:en|fr)\/guides[^"]*)"/g)].map(([, href = '']) => href)
    expect(links.length).toBeGreaterThan(1)
    expect(links.filter((href) => !known.has(href))).toEqual([])
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(own)('%s is told to search engines as it is', (_, { path }) => {
    const page = pageAt(path, locale)
    const data = JSON.parse(JSON.stringify(structuredData(page, locale, ORIGIN))) as { '@graph': Node[] }
    const text = plain(drawn(path, locale).html)
    for (const said of textsIn(data['@graph'].filter((node) => node['@type'] !== 'BreadcrumbList'))) {
      expect(text).toContain(plain(said))
    }
    const kinds = data['@graph'].map((node) => node['@type'])
    if (page.kind === 'situation') expect(kinds).toEqual(expect.arrayContaining(['BreadcrumbList', 'FAQPage']))
    if (page.kind === 'situation' && page.steps.some(({ state }) => state === 'needed'))
      expect(kinds).toContain('HowTo')
  })
})

describe('the guides', () => {
  it('are reached without session and database', () => {
    const files = new Map(readSourceFiles().map((file) => [file.path, file.imports]))
    const seen = new Set(['app/[locale]/(public)/guides/[[...path]]/route.ts'])
    for (const path of seen) for (const next of files.get(path) ?? []) seen.add(next)
    expect(seen.size).toBeGreaterThan(60)
    expect(
      [...seen].filter((path) =>
        /^(?:db\/(?!schema\/values)|lib\/(?:access|accounts|dossiers)\/)|^postgres$|drizzle/.test(path),
      ),
    ).toEqual([])
  })

  it('are all in the sitemap, with every other public page, each in both languages', () => {
    const urls = sitemap().map(({ url }) => url)
    expect(new Set(urls).size).toBe(urls.length)
    for (const { locale, path } of pages) expect(urls).toContain(`${ORIGIN}${routes.guides(locale, ...path)}`)
    for (const folder of publicFolders()) {
      for (const locale of LOCALES) {
        const start = `${ORIGIN}/${locale}${folder.replace(/\/\[.*$/, '/')}`
        expect(
          urls.some((url) => (folder.includes('[') ? url.startsWith(start) : url === start)),
          start,
        ).toBe(true)
      }
    }
    for (const { url, alternates } of sitemap()) {
      expect(Object.keys(alternates?.languages ?? {})).toEqual([...LOCALES])
      expect(Object.values(alternates?.languages ?? {})).toContain(url)
    }
  })
})

type Node = { '@type': string }

function pathOf(situation: string): readonly string[] {
  return situations.find(({ guide }) => guide.situation === situation)?.path ?? []
}

function pageAt(path: readonly string[], locale: Locale) {
  const page = guidePage(path, locale, DAY)
  if (!page) throw new Error(`nothing at ${path.join('/')}`)
  return page
}

const drawings = new Map<string, { html: string; problems: readonly string[] }>()

function drawn(path: readonly string[], locale: Locale) {
  const address = routes.guides(locale, ...path)
  const known = drawings.get(address)
  if (known) return known
  const problems: string[] = []
  const html = renderToStaticMarkup(
    <IntlProvider
      locale={locale}
      messages={messagesFor(locale)}
      timeZone="Europe/Paris"
      onError={(error) => problems.push(error.message)}
    >
      <GuideView guide={pageAt(path, locale)} locale={locale} />
    </IntlProvider>,
  )
  drawings.set(address, { html, problems })
  return { html, problems }
}

/** What is read, without markup, every run of spaces as one. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}

function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['name', 'text', 'description'].includes(key) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, name))
}

/** Pages that anybody may open and that no robot is kept from, below the language. */
function publicFolders(): string[] {
  const folder = join(ROOT, 'app/[locale]/(public)')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split('\\').join('/'))
    .filter((path) => /(^|\/)page\.tsx$/.test(path) && !/^(start|progress)\//.test(path))
    .map((path) => `/${path}`.replace(/\/page\.tsx$/, ''))
}
