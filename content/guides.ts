import type { ProcedureGuides } from '#content/guides-schema.ts'
import { guides as housingAllowance } from '#content/procedures/housing-allowance/guides.ts'
import { guides as registration } from '#content/procedures/registration/guides.ts'
import { guides as retirementPension } from '#content/procedures/retirement-pension/guides.ts'
import { guides as socialHousing } from '#content/procedures/social-housing/guides.ts'
import { guides as unemploymentBenefit } from '#content/procedures/unemployment-benefit/guides.ts'
import { guides as voterRegistration } from '#content/procedures/voter-registration/guides.ts'

/** The public guides, procedure by procedure. */
export const guides: readonly ProcedureGuides[] = [
  { procedure: 'registration', slug: 'social-security-registration', situations: registration },
  { procedure: 'housing_allowance', slug: 'housing-allowance', situations: housingAllowance },
  { procedure: 'social_housing', slug: 'social-housing', situations: socialHousing },
  { procedure: 'unemployment_benefit', slug: 'unemployment-benefit', situations: unemploymentBenefit },
  { procedure: 'retirement_pension', slug: 'retirement-pension', situations: retirementPension },
  { procedure: 'voter_registration', slug: 'voter-registration', situations: voterRegistration },
]
