import { env } from '#lib/env.ts'
import { routes } from '#lib/routes.ts'

/** What a calendar program is given: the whole address, with the secret in it. */
export function calendarAddress(token: string): string {
  return `${env().authUrl}${routes.calendar(token)}`
}
