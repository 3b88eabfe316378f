import type { AfterFiling } from '#content/after-filing-schema.ts'
import { cards } from '#content/procedures/registration/after-filing/cards.ts'
import { clock } from '#content/procedures/registration/after-filing/clock.ts'
import { coverage } from '#content/procedures/registration/after-filing/coverage.ts'
import { ladder } from '#content/procedures/registration/after-filing/ladder.ts'
import { letters } from '#content/procedures/registration/after-filing/letters.ts'
import { milestones } from '#content/procedures/registration/after-filing/milestones.ts'

export const afterFiling: AfterFiling = {
  milestones,
  awaited: ['provisional_number', 'number', 'card'],
  clock,
  coverage,
  ladder,
  letters,
  cards,
}
