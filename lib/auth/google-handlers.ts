import { env } from '#lib/env.ts'
import { handlers } from './next-auth.ts'

/** Auth.js' route handlers where Google is configured; null elsewhere, so that nothing of theirs can be reached. */
export function googleHandlers(): typeof handlers | null {
  return env().google ? handlers : null
}
