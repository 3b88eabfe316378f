import { afterFiling } from '#content/procedures/housing-allowance/after-filing.ts'
import { definitions } from '#content/procedures/housing-allowance/definitions.ts'
import { documentRequirements, documents } from '#content/procedures/housing-allowance/documents.ts'
import { facts } from '#content/procedures/housing-allowance/facts.ts'
import { situations, warnings } from '#content/procedures/housing-allowance/situations.ts'
import { steps } from '#content/procedures/housing-allowance/steps.ts'
import type { Procedure } from '#content/schema.ts'

export const housingAllowance: Procedure = {
  slug: 'housing_allowance',
  title: { en: 'Housing aid (APL, ALS, ALF)', fr: 'Aide au logement (APL, ALS, ALF)' },
  summary: {
    en: 'Whether CAF may help to pay your rent, with which papers, and why the month of the request matters.',
    fr: 'Si la CAF peut aider à payer votre loyer, avec quelles pièces, et pourquoi le mois de la demande compte.',
  },
  words: {
    verdict: {
      yes: { en: 'You can apply for housing aid', fr: 'Vous pouvez demander l’aide au logement' },
      no: { en: 'Housing aid is not open to you now', fr: 'L’aide au logement ne vous est pas ouverte pour l’instant' },
      elsewhere: {
        en: 'Housing aid is not the way for you',
        fr: 'L’aide au logement n’est pas la bonne voie pour vous',
      },
      unknown: { en: 'Your answers so far do not decide it yet', fr: 'Vos réponses ne suffisent pas encore à décider' },
    },
    nothingToDo: {
      en: 'Nothing to do: housing aid is not open to you now',
      fr: 'Rien à faire : l’aide au logement ne vous est pas ouverte',
    },
    comeBack: {
      en: 'Come back when your home, your stay or your studies change.',
      fr: 'Revenez quand votre logement, votre séjour ou vos études changeront.',
    },
    dossier: { en: 'My housing aid', fr: 'Mon aide au logement' },
  },
  facts,
  definitions,
  documents,
  requirements: [...situations, ...warnings, ...steps, ...documentRequirements],
  afterFiling,
}
