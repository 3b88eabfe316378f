import { z } from 'zod'
import { LOCALES } from '#lib/i18n/locales.ts'

const column = z
  .string('required')
  .regex(/^\d{1,2}$/, 'invalid')
  .transform(Number)
const columnOrNone = z.union([z.literal('').transform(() => null), column], 'invalid')

/** Which columns hold what. */
export const importColumns = { address: column, language: columnOrNone, worker: columnOrNone }

/** What counts where a line does not say. */
export const importDefaults = { locale: z.enum(LOCALES, 'required'), caseWorker: z.uuid('required') }

const columns = z.object(importColumns)
const defaults = z.object(importDefaults)

export type ImportChoice = z.output<typeof columns> & z.output<typeof defaults>

/** The columns that an address names; null where it names none, or no such. */
export function importColumnsOf(query: Readonly<Record<string, unknown>>): z.output<typeof columns> | null {
  return columns.safeParse(query).data ?? null
}
