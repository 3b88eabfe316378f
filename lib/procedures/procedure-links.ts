import type { Locale } from '#lib/i18n/locales.ts'
import { withProcedure } from './procedure-query.ts'
import { listProcedures } from './registry.ts'

export type ProcedureLink = {
  slug: string
  title: string
  summary: string
  /** Of the questionnaire's address. */
  query: string
}

/** Every procedure in a language, the one that the questionnaire is about by default first. */
export function procedureLinks(locale: Locale): ProcedureLink[] {
  return listProcedures().map(({ slug, title, summary }) => ({
    slug,
    title: title[locale],
    summary: summary[locale],
    query: withProcedure(slug, ''),
  }))
}
