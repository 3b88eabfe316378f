import { z } from 'zod'

/** An agency as the end of its address. Anything else names none, and the database would refuse some of it with an error. */
export const agencySlug = z.string().regex(/^[a-z0-9-]{1,80}$/, 'invalid')

export function isAgencySlug(text: string): boolean {
  return agencySlug.safeParse(text).success
}
