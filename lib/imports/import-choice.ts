import { z } from 'zod'
import { LOCALES } from '#lib/i18n/locales.ts'

const column = z
  .string('required')
  .regex(/^\d{1,2}$/, 'invalid')
  .transform(Number)
const columnOrNone = z.union([z.literal('').transform(() => null), column], 'invalid')

/** Which columns hold what, and what counts where a line does not say. */
export const importChoice = {
  address: column,
  language: columnOrNone,
  worker: columnOrNone,
  /** Where a line names no language. */
  locale: z.enum(LOCALES, 'required'),
  /** Where a line names no case-worker. */
  caseWorker: z.uuid('required'),
}

const choice = z.object(importChoice)

export type ImportChoice = z.output<typeof choice>

/** The choice that an address carries; null where it carries none, or no such. */
export function importChoiceOf(query: Readonly<Record<string, unknown>>): ImportChoice | null {
  return choice.safeParse(query).data ?? null
}
