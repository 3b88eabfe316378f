import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { DEFAULT_PROCEDURE } from '#lib/procedures/default-procedure.ts'

export type KeptDossier = { id: string; procedure: string; title: string; answers: string }

/** What becomes of answers that were given before sign-in: a dossier of the procedure that the questionnaire is about. */
export function keptDossier(locale: Locale, id: string, answers: string): KeptDossier {
  return { id, procedure: DEFAULT_PROCEDURE, title: messagesFor(locale).signIn.dossierTitle, answers }
}
