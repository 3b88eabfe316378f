import { factsAboutYou } from '#content/procedures/registration/facts/about-you.ts'
import { factsAboutFrontiers } from '#content/procedures/registration/facts/frontiers.ts'
import { factsAboutYourCover } from '#content/procedures/registration/facts/your-cover.ts'
import { factsAboutYourHousehold } from '#content/procedures/registration/facts/your-household.ts'
import { factsAboutYourOccupation } from '#content/procedures/registration/facts/your-occupation.ts'
import { factsAboutYourStay } from '#content/procedures/registration/facts/your-stay.ts'
import type { Fact } from '#content/schema.ts'

export const facts: readonly Fact[] = [
  ...factsAboutYou,
  ...factsAboutYourOccupation,
  ...factsAboutYourStay,
  ...factsAboutYourCover,
  ...factsAboutFrontiers,
  ...factsAboutYourHousehold,
]
