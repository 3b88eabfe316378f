import type { OfficeKind } from '#lib/offices/office.ts'

/** In charge of a whole département or more: worth showing to somebody from another town of it. */
export const WIDE_KINDS: ReadonlySet<OfficeKind> = new Set(['cpam', 'cgss', 'msa', 'caf', 'carsat', 'prefecture'])
