import { aboutCover } from '#content/procedures/registration/warnings/about-cover.ts'
import { aboutPapers } from '#content/procedures/registration/warnings/about-papers.ts'
import { aboutStatus } from '#content/procedures/registration/warnings/about-status.ts'
import { aboutThePlan } from '#content/procedures/registration/warnings/about-the-plan.ts'
import { aboutWork } from '#content/procedures/registration/warnings/about-work.ts'
import { aboutYourAnswers } from '#content/procedures/registration/warnings/about-your-answers.ts'
import type { WarningRequirement } from '#content/schema.ts'

/** What is good to know, shown only to the people it concerns. */
export const warnings: readonly WarningRequirement[] = [
  ...aboutThePlan,
  ...aboutCover,
  ...aboutPapers,
  ...aboutWork,
  ...aboutStatus,
  ...aboutYourAnswers,
]
