import type { GuidePage } from '#lib/guides/view-types.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { textsFor } from '#lib/i18n/texts-for.ts'
import { routes } from '#lib/routes.ts'

type Node = Readonly<Record<string, unknown>> & { '@type': string }

/** What search engines are told of a guide (schema.org): where it stands, its steps and papers, its questions. All of it is on the page. */
export function structuredData(page: GuidePage, locale: Locale, origin: string) {
  const nodes = [breadcrumbs(page, locale, origin), howTo(page, locale), questions(page, locale)]
  return { '@context': 'https://schema.org', '@graph': nodes.filter((node) => node !== null) }
}

function breadcrumbs(page: GuidePage, locale: Locale, origin: string): Node | null {
  if (page.path.length === 0) return null
  const t = textsFor(locale, 'guides')
  const above = page.kind === 'situation' ? [{ name: page.procedure.title, path: [page.procedure.slug] }] : []
  const places = [{ name: t('nav'), path: [] }, ...above, { name: page.title, path: page.path }]
  const items = places.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: `${origin}${routes.guides(locale, ...path)}`,
  }))
  return { '@type': 'BreadcrumbList', itemListElement: items }
}

/** The steps that everybody takes, with the papers that everybody needs. */
function howTo(page: GuidePage, locale: Locale): Node | null {
  if (page.kind === 'index') return null
  const steps = page.steps.filter(({ state }) => state === 'needed')
  if (steps.length === 0) return null
  // What is to be done differs from one situation to the next: for all of them together only the reason is said.
  const isWhole = page.kind === 'situation'
  return {
    '@type': 'HowTo',
    name: page.title,
    description: page.description,
    inLanguage: locale,
    supply: page.documents
      .filter(({ state }) => state === 'needed')
      .map(({ title }) => ({ '@type': 'HowToSupply', name: title })),
    step: steps.map(({ title, how, because }, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name: title,
      itemListElement: (isWhole && how.length > 0 ? how : [because]).map((text) => ({
        '@type': 'HowToDirection',
        text,
      })),
    })),
  }
}

function questions(page: GuidePage, locale: Locale): Node | null {
  if (page.questions.length === 0) return null
  const entries = page.questions.map(({ question, answers }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answers.join(' ') },
  }))
  return { '@type': 'FAQPage', inLanguage: locale, mainEntity: entries }
}
