import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { KeepAnswersView } from '#components/account/keep-answers-view.tsx'
import { SignInView } from '#components/account/sign-in-view.tsx'
import { ABSOLUTE_SECONDS, IDLE_SECONDS } from '#lib/accounts/open-session.ts'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { currentPerson } from '#lib/auth/require-actor.ts'
import { safeNext } from '#lib/auth/safe-next.ts'
import { signInProblem } from '#lib/auth/sign-in-problem.ts'
import { keptDossier } from '#lib/dossiers/kept-dossier.ts'
import { env } from '#lib/env.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { newId } from '#lib/ids.ts'
import { routes } from '#lib/routes.ts'
import { createDossier } from '../../dossiers/actions.ts'
import { sendSignInMail, signInWithGoogle } from './actions.ts'

const DAY_SECONDS = 24 * 3600

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'signIn' })
  return { title: t('metaTitle'), robots: { index: false } }
}

/** For whoever is signed in it leads on, but for answers to keep: these ask first. */
export default async function SignInPage({ searchParams }: PageProps<'/[locale]/sign-in'>) {
  const locale = await requestLocale()
  const query = await searchParams
  const person = await currentPerson()
  const next = safeNext(oneParam(query.next, 2000), env().authUrl)
  const keep = oneParam(query.keep)
  if (person && !keep) redirectTo(next ?? routes.dossiers(locale))
  const problem = signInProblem(locale, { ...query, ...(person && { problem: undefined }) })
  if (person && keep) {
    return (
      <KeepAnswersView
        address={person.email}
        dossier={keptDossier(locale, newId(), keep)}
        problem={problem}
        keepAnswers={createDossier}
        dossiersHref={routes.dossiers(locale)}
      />
    )
  }
  return (
    <SignInView
      kept={{ next, keep }}
      problem={problem}
      sendMail={sendSignInMail}
      withGoogle={env().google ? signInWithGoogle : null}
      idleDays={IDLE_SECONDS / DAY_SECONDS}
      mostDays={ABSOLUTE_SECONDS / DAY_SECONDS}
    />
  )
}
