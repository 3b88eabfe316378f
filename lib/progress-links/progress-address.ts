import { env } from '#lib/env.ts'
import { routes } from '#lib/routes.ts'

/** What the form that made a link shows this once: the whole address, with the secret in it. */
export function progressAddress(token: string | null): { address: string } | undefined {
  return token === null ? undefined : { address: `${env().authUrl}${routes.progressAddress(token)}` }
}
