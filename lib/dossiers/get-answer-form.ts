import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { type CountryOption, countryOptions } from '#lib/procedures/country-options.ts'
import { findQuestion } from '#lib/procedures/find-question.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import { textsOf } from '#lib/procedures/texts-of.ts'
import type { QuestionView } from '#lib/procedures/view-types.ts'
import { readDossierState } from '#lib/progress/read-dossier-state.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

export type AnswerForm = {
  question: QuestionView
  /** The answer as it stands, as the form's own texts. */
  typed: readonly string[]
  countries: readonly CountryOption[]
}

/** A question of a dossier with the answer that stands. Null for a question that its procedure does not have. */
export function getAnswerForm(
  actor: Actor,
  dossierId: string,
  fact: string,
  locale: Locale,
  at: Instant = now(),
): Promise<AnswerForm | null> {
  return asActor(
    actor,
    async (tx) => {
      await reachDossier(tx, actor, dossierId, 'read')
      const state = await readDossierState(tx, dossierId, parisDay(at))
      const procedure = state && procedureOf(state)
      const question = procedure && findQuestion(procedure, fact, locale)
      if (!state || !question) return null
      const value = state.answers.facts[fact]
      return { question, typed: textsOf(value), countries: countryOptions(question, locale) }
    },
    { readOnly: true },
  )
}
