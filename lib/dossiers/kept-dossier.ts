import type { Locale } from '#lib/i18n/locales.ts'
import { DEFAULT_PROCEDURE } from '#lib/procedures/default-procedure.ts'
import { procedureIn } from '#lib/procedures/procedure-query.ts'
import { getProcedure } from '#lib/procedures/registry.ts'

export type KeptDossier = { id: string; procedure: string; title: string; answers: string }

/** What becomes of answers that were given before sign-in: a dossier of the procedure that the questionnaire was about. */
export function keptDossier(locale: Locale, id: string, answers: string): KeptDossier {
  const asked = getProcedure(procedureIn(Object.fromEntries(new URLSearchParams(answers))))
  const procedure = asked ?? getProcedure(DEFAULT_PROCEDURE)
  if (!procedure) throw new Error('the content has no procedure')
  return { id, procedure: procedure.slug, title: procedure.words.dossier[locale], answers }
}
