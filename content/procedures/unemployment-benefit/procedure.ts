import { afterFiling } from '#content/procedures/unemployment-benefit/after-filing.ts'
import { definitions } from '#content/procedures/unemployment-benefit/definitions.ts'
import { documentRequirements, documents } from '#content/procedures/unemployment-benefit/documents.ts'
import { facts } from '#content/procedures/unemployment-benefit/facts.ts'
import { situations, warnings } from '#content/procedures/unemployment-benefit/situations.ts'
import { steps } from '#content/procedures/unemployment-benefit/steps.ts'
import type { Procedure } from '#content/schema.ts'

export const unemploymentBenefit: Procedure = {
  slug: 'unemployment_benefit',
  title: { en: 'Unemployment benefit (France Travail)', fr: 'Allocation chômage (France Travail)' },
  summary: {
    en: 'Who may register and be paid after a job, with which permit and papers, and when.',
    fr: 'Qui peut s’inscrire et être indemnisé après un emploi, avec quel titre et quelles pièces, et quand.',
  },
  words: {
    verdict: {
      yes: { en: 'You can claim unemployment benefit', fr: 'Vous pouvez demander l’allocation chômage' },
      no: {
        en: 'Unemployment benefit is not open to you now',
        fr: 'L’allocation chômage ne vous est pas ouverte pour l’instant',
      },
      elsewhere: { en: 'The French benefit is not the one for you', fr: 'L’allocation française n’est pas la vôtre' },
      unknown: { en: 'Your answers so far do not decide it yet', fr: 'Vos réponses ne suffisent pas encore à décider' },
    },
    nothingToDo: {
      en: 'Nothing to do: the benefit is not open to you now',
      fr: 'Rien à faire : l’allocation ne vous est pas ouverte',
    },
    comeBack: {
      en: 'Come back when you have worked more, or when your permit changes.',
      fr: 'Revenez quand vous aurez travaillé davantage, ou quand votre titre changera.',
    },
    dossier: { en: 'My unemployment benefit', fr: 'Mon allocation chômage' },
  },
  facts,
  definitions,
  documents,
  requirements: [...situations, ...warnings, ...steps, ...documentRequirements],
  afterFiling,
}
