import { asylumRequirements } from '#content/procedures/registration/requirements/asylum.ts'
import { childRequirements } from '#content/procedures/registration/requirements/children.ts'
import { civilStatusRequirements } from '#content/procedures/registration/requirements/civil-status.ts'
import { fileRequirements } from '#content/procedures/registration/requirements/file.ts'
import { homeRequirements } from '#content/procedures/registration/requirements/from-home.ts'
import { situationRequirements } from '#content/procedures/registration/requirements/situation.ts'
import { statusRequirements } from '#content/procedures/registration/requirements/status.ts'
import { workAndBorderRequirements } from '#content/procedures/registration/requirements/work-and-borders.ts'
import type { DocumentRequirement } from '#content/schema.ts'

/** Which papers are asked of whom. */
export const documentRequirements: readonly DocumentRequirement[] = [
  ...homeRequirements,
  ...fileRequirements,
  ...civilStatusRequirements,
  ...situationRequirements,
  ...asylumRequirements,
  ...childRequirements,
  ...statusRequirements,
  ...workAndBorderRequirements,
]
