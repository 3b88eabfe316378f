import { type TermNote, termsIn } from '#lib/glossary/terms-in.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { ChannelView, DocumentView, StepView } from '#lib/procedures/view-types.ts'

type Explained = {
  channels?: readonly ChannelView[]
  steps: readonly StepView[]
  documents: readonly DocumentView[]
}

/** The words of the glossary in what a page says of situations, steps and documents. */
export function termsInPlan({ channels, steps, documents }: Explained, locale: Locale): readonly TermNote[] {
  return termsIn([channels, steps, documents, documents.map((one) => one.alternatives())], locale)
}
