import type { Letter } from '#content/after-filing-schema.ts'

export const letters: readonly Letter[] = []
