import { z } from 'zod'
import type { Visitor } from '#lib/accounts/request-sign-in.ts'
import { env } from '#lib/env.ts'
import { AppError } from '#lib/errors.ts'
import { routes } from '#lib/routes.ts'
import { signIn } from './next-auth.ts'
import { safeNext } from './safe-next.ts'

export const beginGoogleSignInInput = z.strictObject({
  next: z.string().max(2000).optional(),
  keep: z.string().max(4000).optional(),
})

/** Leaves for Google, and comes back by way of the sign-in page, which leads on or offers to keep the answers. */
export async function beginGoogleSignIn(
  { locale }: Visitor,
  input: z.output<typeof beginGoogleSignInInput>,
): Promise<void> {
  if (!env().google) throw new AppError('not-found')
  const next = safeNext(input.next, env().authUrl)
  const back = routes.signIn(locale, {
    ...(next && { next }),
    ...(input.keep && { keep: input.keep }),
    problem: 'no-cookies',
  })
  await signIn('google', { redirectTo: back })
}
