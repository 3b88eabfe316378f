import NextAuth from 'next-auth'
import Google from 'next-auth/providers/google'
import { ABSOLUTE_SECONDS } from '#lib/accounts/open-session.ts'
import { env } from '#lib/env.ts'
import { adapter } from './adapter.ts'
import { cookieOptions, SESSION_COOKIE } from './cookies.ts'

/**
 * Auth.js with database sessions. Its own e-mail provider is not used (it takes a link's GET for a sign-in): mailed links
 * and codes open sessions in the same table. The only provider is Google, where the environment names it.
 */
export const { handlers, signIn } = NextAuth(() => {
  const { authSecret, google } = env()
  return {
    adapter,
    secret: authSecret,
    // The origin comes from AUTH_URL; this only says that a proxy in front is expected.
    trustHost: true,
    session: { strategy: 'database', maxAge: ABSOLUTE_SECONDS },
    providers: google ? [Google({ clientId: google.id, clientSecret: google.secret })] : [],
    cookies: { sessionToken: { name: SESSION_COOKIE, options: cookieOptions } },
    pages: { signIn: '/en/sign-in', error: '/en/sign-in' },
    callbacks: {
      // An unproven address opens nothing.
      signIn: ({ profile }) => profile?.email_verified === true,
      // Named fields only: what is spread here would be readable by scripts at /api/auth/session.
      session: ({ session }) => ({ expires: session.expires, user: {} }),
    },
  }
})
