import type { DocumentKind, DocumentRequirement } from '#content/schema.ts'
import { evaluatePredicate } from '#lib/procedures/evaluate-predicate.ts'
import { issuedView } from '#lib/procedures/issued-view.ts'
import type { Shown, ViewContext } from '#lib/procedures/plan-view.ts'
import { type PlanWords, sureness } from '#lib/procedures/plan-words.ts'
import type { AlternativeView, DocumentView } from '#lib/procedures/view-types.ts'

export function documentView(
  shown: Shown<DocumentRequirement>,
  { procedure, words, locale }: ViewContext,
  step: string,
): DocumentView {
  const { base, item, requirement, compiled, scope } = shown
  const later = compiled.shown[0]
  return {
    ...base,
    step,
    supplyLater:
      requirement.supplyLaterWhen !== undefined && later !== undefined && evaluatePredicate(later, scope) === true,
    alternatives: () =>
      item.anyOf.flatMap((id) => {
        const document = procedure.documents.find((one) => one.id === id)
        return document
          ? [alternativeView(document, item.person, words, issuedView(document, scope, words, locale))]
          : []
      }),
  }
}

function alternativeView(
  document: DocumentKind,
  person: string | null,
  words: PlanWords,
  issued: AlternativeView['issued'],
): AlternativeView {
  const answered = new Set(issued?.answers.map((one) => one.about))
  const text = (localised: DocumentKind['name'] | undefined) => (localised ? words.text(localised, person) : null)
  const { help } = document
  return {
    id: document.id,
    frenchName: document.frenchName,
    name: words.text(document.name, person),
    acceptance: words.texts(document.acceptance, person),
    leadDays: document.leadDays,
    maxAgeMonths: document.maxAgeMonths ?? null,
    expires: document.expires ?? false,
    translation: answered.has('translation') ? null : text(document.translation),
    formality: answered.has('formality') ? null : text(document.formality),
    issued,
    where: text(document.where),
    help: {
      cannotLocate: words.text(help.cannotLocate, person),
      cannotObtain: words.text(help.cannotObtain, person),
      doesNotApply: words.text(help.doesNotApply, person),
    },
    confidence: sureness(document.confidence),
    doubt: text(document.doubt),
    links: words.links(document.links),
    sources: words.sources(document.sources),
  }
}
