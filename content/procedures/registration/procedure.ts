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
  facts,
  definitions,
  documents,
  requirements: [...situations, ...warnings, ...steps, ...documentRequirements],
  disagreements,
  afterFiling,
}
