import type { Metadata } from 'next'
import { NumberCheckerPage } from '#components/tools/number-checker-page.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { sourceViews } from '#lib/procedures/plan-words.ts'
import { routes } from '#lib/routes.ts'
import { birthplaces } from '#lib/tools/birthplaces.ts'
import { toolMetadata } from '../tool-metadata.ts'

const SOURCES = ['NIR_PARTS', 'NIR_RULES', 'NIR_CODES', 'NNP_END', 'CLAIM_FORM']

export function generateMetadata(): Promise<Metadata> {
  return toolMetadata('checker', routes.numberChecker)
}

/** The number is read in the browser. What comes here is the page only, and no request ever carries more than that. */
export default async function NumberCheck() {
  const locale = await requestLocale()
  return <NumberCheckerPage places={birthplaces(locale)} sources={sourceViews(SOURCES, locale)} />
}
