import { headers } from 'next/headers'
import { env } from '#lib/env.ts'
import { AppError } from '#lib/errors.ts'

/**
 * Refuses a post that another site sent, or that nobody vouches for: the Origin must be the app's own, or the browser
 * must say that the request came from the same origin. Throws, so that it ends as an error page.
 */
export async function requireSameOrigin(): Promise<void> {
  const sent = await headers()
  const origin = sent.get('origin')
  if (origin === env().authUrl || (!origin && sent.get('sec-fetch-site') === 'same-origin')) return
  throw new AppError('wrong-origin', 'a form post without the app’s own origin')
}
