import { afterFiling } from '#content/procedures/social-housing/after-filing.ts'
import { definitions } from '#content/procedures/social-housing/definitions.ts'
import { documentRequirements, documents } from '#content/procedures/social-housing/documents.ts'
import { facts } from '#content/procedures/social-housing/facts.ts'
import { situations, warnings } from '#content/procedures/social-housing/situations.ts'
import { steps } from '#content/procedures/social-housing/steps.ts'
import type { Procedure } from '#content/schema.ts'

export const socialHousing: Procedure = {
  slug: 'social_housing',
  title: { en: 'Applying for social housing', fr: 'Demander un logement social' },
  summary: {
    en: 'The request, its unique number, the yearly renewal that keeps your place, and the DALO.',
    fr: 'La demande, son numéro unique, le renouvellement annuel qui garde votre rang, et le DALO.',
  },
  words: {
    verdict: {
      yes: { en: 'You can apply for social housing', fr: 'Vous pouvez demander un logement social' },
      no: {
        en: 'Social housing is not open to you now',
        fr: 'Le logement social ne vous est pas ouvert pour l’instant',
      },
      elsewhere: {
        en: 'Social housing is not the way for you',
        fr: 'Le logement social n’est pas la bonne voie pour vous',
      },
      unknown: { en: 'Your answers so far do not decide it yet', fr: 'Vos réponses ne suffisent pas encore à décider' },
    },
    nothingToDo: {
      en: 'Nothing to do: social housing is not open to you now',
      fr: 'Rien à faire : le logement social ne vous est pas ouvert',
    },
    comeBack: {
      en: 'Come back when your permit or your income changes.',
      fr: 'Revenez quand votre titre de séjour ou vos revenus changeront.',
    },
    dossier: { en: 'My social housing', fr: 'Mon logement social' },
  },
  facts,
  definitions,
  documents,
  requirements: [...situations, ...warnings, ...steps, ...documentRequirements],
  afterFiling,
}
