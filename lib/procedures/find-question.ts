import type { Procedure } from '#content/schema.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { questionView } from './plan-words.ts'
import type { QuestionView } from './view-types.ts'

/** A question about the dossier, by its fact's id. Null where the procedure asks no such thing. */
export function findQuestion(procedure: Procedure, id: string, locale: Locale): QuestionView | null {
  return questionView(procedure.facts.find((fact) => fact.id === id && fact.scope === 'dossier') ?? null, locale)
}
