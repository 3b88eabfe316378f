import type { CounterCard } from '#content/after-filing-schema.ts'

export const cards: readonly CounterCard[] = []
