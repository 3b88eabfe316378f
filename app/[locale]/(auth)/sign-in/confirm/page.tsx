import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ConfirmView } from '#components/account/confirm-view.tsx'
import { LinkOutView } from '#components/account/link-out-view.tsx'
import { readTicket } from '#lib/accounts/read-ticket.ts'
import { TICKET_MINUTES } from '#lib/accounts/request-sign-in.ts'
import { isTicketId } from '#lib/accounts/ticket-id.ts'
import { requestDevice, requestLocale } from '#lib/auth/request-facts.ts'
import { currentPerson } from '#lib/auth/require-actor.ts'
import { signInProblem } from '#lib/auth/sign-in-problem.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { routes } from '#lib/routes.ts'
import { sendSignInMailAgain, signInByLink } from '../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'signIn.confirm' })
  return { title: t('metaTitle'), robots: { index: false } }
}

/** What a mailed link opens: one button. Reading it changes nothing, and says nothing of whose address it is. */
export default async function ConfirmPage({ searchParams }: PageProps<'/[locale]/sign-in/confirm'>) {
  const locale = await requestLocale()
  const query = await searchParams
  const ticket = oneParam(query.ticket, 100) ?? ''
  const token = oneParam(query.token, 100) ?? ''
  const waiting = await readTicket(ticket)
  if (!waiting) {
    return (
      <LinkOutView
        ticket={isTicketId(ticket) ? ticket : ''}
        minutes={TICKET_MINUTES}
        problem={oneParam(query.problem) === 'expired' ? null : signInProblem(locale, query)}
        sendAgain={sendSignInMailAgain}
        signInHref={routes.signIn(locale)}
        dossiersHref={(await currentPerson()) ? routes.dossiers(locale) : null}
      />
    )
  }
  const t = await getTranslations({ locale, namespace: 'signIn.confirm' })
  const isDamaged = oneParam(query.problem) === 'wrong-code'
  return (
    <ConfirmView
      ticket={ticket}
      token={token}
      asked={waiting.device}
      here={await requestDevice()}
      problem={isDamaged ? t('damaged') : signInProblem(locale, query)}
      signIn={signInByLink}
    />
  )
}
