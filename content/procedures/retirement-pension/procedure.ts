import { afterFiling } from '#content/procedures/retirement-pension/after-filing.ts'
import { definitions } from '#content/procedures/retirement-pension/definitions.ts'
import { documentRequirements, documents } from '#content/procedures/retirement-pension/documents.ts'
import { facts } from '#content/procedures/retirement-pension/facts.ts'
import { situations, warnings } from '#content/procedures/retirement-pension/situations.ts'
import { steps } from '#content/procedures/retirement-pension/steps.ts'
import type { Procedure } from '#content/schema.ts'

export const retirementPension: Procedure = {
  slug: 'retirement_pension',
  title: { en: 'Claiming a French pension', fr: 'Demander sa retraite française' },
  summary: {
    en: 'From which day, with which papers, six months ahead, also for careers in several countries.',
    fr: 'À partir de quand, avec quelles pièces, six mois à l’avance, y compris pour une carrière dans plusieurs pays.',
  },
  words: {
    verdict: {
      yes: {
        en: 'You can prepare and claim a French pension',
        fr: 'Vous pouvez préparer et demander une retraite française',
      },
      no: { en: 'It is too early for you to claim', fr: 'Il est trop tôt pour faire la demande' },
      elsewhere: { en: 'A French pension is not open to you', fr: 'La retraite française ne vous est pas ouverte' },
      unknown: { en: 'Your answers so far do not decide it yet', fr: 'Vos réponses ne suffisent pas encore à décider' },
    },
    nothingToDo: { en: 'Nothing to do yet about your pension', fr: 'Rien à faire encore pour votre retraite' },
    comeBack: {
      en: 'Come back at 55 to check your career statement.',
      fr: 'Revenez à 55 ans pour vérifier votre relevé de carrière.',
    },
    dossier: { en: 'My pension', fr: 'Ma retraite' },
  },
  facts,
  definitions,
  documents,
  requirements: [...situations, ...warnings, ...steps, ...documentRequirements],
  afterFiling,
}
