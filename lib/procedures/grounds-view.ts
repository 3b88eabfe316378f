import type { Confidence, Localised, Procedure } from '#content/schema.ts'
import { sourceViews, sureness } from '#lib/procedures/plan-words.ts'
import type { Locale } from '#lib/procedures/registry.ts'
import type { GroundsView } from '#lib/procedures/view-types.ts'

type Grounds = { sources: readonly string[]; confidence: Confidence; doubt?: Localised }

/** What a statement rests on, in one language: how sure it is, what is not certain, and its sources. */
export function groundsView(
  { confidence, doubt, sources }: Grounds,
  locale: Locale,
  procedure?: Procedure,
): GroundsView {
  return {
    confidence: sureness(confidence),
    doubt: doubt?.[locale] ?? null,
    sources: sourceViews(sources, locale, procedure),
  }
}
