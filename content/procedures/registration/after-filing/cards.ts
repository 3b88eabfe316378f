import type { CounterCard } from '#content/after-filing-schema.ts'
import { counterCards } from '#content/procedures/registration/after-filing/cards/counter.ts'
import { phoneCards } from '#content/procedures/registration/after-filing/cards/phone.ts'

/** What to show at the counter and to read out on the telephone. */
export const cards: readonly CounterCard[] = [...counterCards, ...phoneCards]
