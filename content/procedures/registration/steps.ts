import { stepsAfterTheNumber } from '#content/procedures/registration/steps/after-the-number.ts'
import { stepsOfAme } from '#content/procedures/registration/steps/ame.ts'
import { stepsBeforeFiling } from '#content/procedures/registration/steps/before-filing.ts'
import { stepsOfFiling } from '#content/procedures/registration/steps/filing.ts'
import { workAndBorderSteps } from '#content/procedures/registration/steps/work-and-borders.ts'
import type { StepRequirement } from '#content/schema.ts'

export const steps: readonly StepRequirement[] = [
  ...stepsBeforeFiling,
  ...workAndBorderSteps,
  ...stepsOfFiling,
  ...stepsOfAme,
  ...stepsAfterTheNumber,
]
