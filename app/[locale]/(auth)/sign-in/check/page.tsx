import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CheckMailView } from '#components/account/check-mail-view.tsx'
import { LostMailView } from '#components/account/lost-mail-view.tsx'
import { readTicket } from '#lib/accounts/read-ticket.ts'
import { TICKET_MINUTES } from '#lib/accounts/request-sign-in.ts'
import { readTicketId } from '#lib/auth/cookies.ts'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { currentPerson } from '#lib/auth/require-actor.ts'
import { signInProblem } from '#lib/auth/sign-in-problem.ts'
import { env } from '#lib/env.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { routes } from '#lib/routes.ts'
import { sendSignInMailAgain, signInByCode } from '../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'signIn.check' })
  return { title: t('title'), robots: { index: false } }
}

/** Knows by a cookie which mail is meant. It says the same of an address that has an account and of one that has none. */
export default async function CheckMailPage({ searchParams }: PageProps<'/[locale]/sign-in/check'>) {
  const locale = await requestLocale()
  const query = await searchParams
  const ticketId = await readTicketId()
  const ticket = ticketId && (await readTicket(ticketId))
  const problem = signInProblem(locale, query)
  const person = await currentPerson()
  if (!ticketId && person) redirectTo(routes.dossiers(locale))
  if (!ticket) {
    return (
      <LostMailView
        problem={problem}
        signInHref={routes.signIn(locale)}
        sendAgain={ticketId ? sendSignInMailAgain : null}
      />
    )
  }
  const { email, next, keep } = ticket
  const isLocalMail = env().mode === 'local' && env().smtpUrl === null
  return (
    <CheckMailView
      address={email}
      minutes={TICKET_MINUTES}
      problem={problem}
      sentAgain={oneParam(query.done) === 'sent-again' && !problem}
      signIn={signInByCode}
      sendAgain={sendSignInMailAgain}
      otherAddressHref={person ? null : routes.signIn(locale, { ...(next && { next }), ...(keep && { keep }) })}
      mailboxHref={isLocalMail ? routes.mailbox(locale) : null}
    />
  )
}
