import { afterFiling } from '#content/procedures/registration/after-filing.ts'
import { definitions } from '#content/procedures/registration/definitions.ts'
import { disagreements } from '#content/procedures/registration/disagreements.ts'
import { documents } from '#content/procedures/registration/documents.ts'
import { facts } from '#content/procedures/registration/facts.ts'
import { documentRequirements } from '#content/procedures/registration/requirements.ts'
import { situations } from '#content/procedures/registration/situations.ts'
import { steps } from '#content/procedures/registration/steps.ts'
import { warnings } from '#content/procedures/registration/warnings.ts'
import type { Procedure } from '#content/schema.ts'

export const registration: Procedure = {
  slug: 'registration',
  title: {
    en: 'Registering with French social security',
    fr: 'S’inscrire à la Sécurité sociale française',
  },
  summary: {
    en: 'Health cover, the provisional number, the definitive number and the carte Vitale, by your own situation.',
    fr: 'La couverture maladie, le numéro provisoire, le numéro définitif et la carte Vitale, selon votre situation.',
  },
  words: {
    verdict: {
      yes: {
        en: 'You need to register with French social security',
        fr: 'Vous devez vous inscrire à la Sécurité sociale française',
      },
      no: { en: 'You do not need to register', fr: 'Vous n’avez pas à vous inscrire' },
      elsewhere: {
        en: 'This registration is not the way for you',
        fr: 'Cette inscription n’est pas la bonne voie pour vous',
      },
      unknown: {
        en: 'Your answers so far do not decide it yet',
        fr: 'Vos réponses ne suffisent pas encore à décider',
      },
    },
    nothingToDo: {
      en: 'Nothing to do: you do not need to register',
      fr: 'Rien à faire : vous n’avez pas à vous inscrire',
    },
    comeBack: {
      en: 'Come back when your situation changes: a job, a longer stay, a card that ends.',
      fr: 'Revenez quand votre situation changera : un emploi, un séjour plus long, une carte qui expire.',
    },
    dossier: { en: 'My registration', fr: 'Mon inscription' },
  },
  facts,
  definitions,
  documents,
  requirements: [...situations, ...warnings, ...steps, ...documentRequirements],
  disagreements,
  afterFiling,
}
