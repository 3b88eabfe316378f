import { type TermNote, termsIn } from '#lib/glossary/terms-in.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { DocumentView, StepView } from '#lib/procedures/view-types.ts'

type Explained = { steps: readonly StepView[]; documents: readonly DocumentView[] }

/** The words of the glossary in what a page folds out of steps and documents. */
export function termsInPlan({ steps, documents }: Explained, locale: Locale): readonly TermNote[] {
  return termsIn([steps, documents, documents.map((one) => one.alternatives())], locale)
}
