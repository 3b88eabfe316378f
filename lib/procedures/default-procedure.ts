import { listProcedures } from './registry.ts'

/** The procedure that the questionnaire starts with: the first of the registry. */
export const DEFAULT_PROCEDURE = listProcedures()[0]?.slug ?? ''
