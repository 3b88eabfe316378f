import { z } from 'zod'
import { CONSENT_SCOPES, type ConsentScope } from '#db/schema/values.ts'

const part = z.enum(CONSENT_SCOPES, 'invalid')

/** What is ticked of a scope. Steps are part of every consent, ticked or not. */
export const consentScope = z
  .union([part, z.array(part).max(CONSENT_SCOPES.length)], 'invalid')
  .optional()
  .transform((ticked = []): ConsentScope[] => {
    const parts = new Set([ticked].flat())
    return CONSENT_SCOPES.filter((one) => one === 'steps' || parts.has(one))
  })
