import type { Day } from '#content/schema.ts'
import { listGuides } from '#lib/guides/list-guides.ts'
import { procedureGuide } from '#lib/guides/procedure-guide.ts'
import { situationGuide } from '#lib/guides/situation-guide.ts'
import type { GuideIndex, GuidePage } from '#lib/guides/view-types.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { textsFor } from '#lib/i18n/texts-for.ts'
import { routes } from '#lib/routes.ts'

/** What stands at an address below `/guides`, in one language; null where nothing does. Needs neither session nor database. */
export function guidePage(path: readonly string[], locale: Locale, on: Day): GuidePage | null {
  const [procedureSlug, situationSlug, ...rest] = path
  if (procedureSlug === undefined) return guideIndex(locale)
  const listed = listGuides().find(({ slug }) => slug === procedureSlug)
  if (!listed || rest.length > 0) return null
  if (situationSlug === undefined) return procedureGuide(listed, locale, on)
  const own = listed.guides.find(({ slug }) => slug === situationSlug)
  return own ? situationGuide(listed, own, locale, on) : null
}

function guideIndex(locale: Locale): GuideIndex {
  const t = textsFor(locale, 'guides.index')
  return {
    kind: 'index',
    path: [],
    title: t('title'),
    description: t('metaDescription'),
    questions: [],
    procedures: listGuides().map(({ procedure, slug }) => ({
      href: routes.guides(locale, slug),
      title: procedure.title[locale],
      about: procedure.summary[locale],
    })),
  }
}
