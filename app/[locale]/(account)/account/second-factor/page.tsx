import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SecondFactorView } from '#components/account/second-factor-view.tsx'
import { getSecondFactor } from '#lib/accounts/second-factor/get-second-factor.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import { readSessionToken } from '#lib/auth/cookies.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireActor } from '#lib/auth/require-actor.ts'
import { safeNext } from '#lib/auth/safe-next.ts'
import { signInProblem } from '#lib/auth/sign-in-problem.ts'
import { env } from '#lib/env.ts'
import { oneParam } from '#lib/http/one-param.ts'
import {
  addPasskey,
  askPasskey,
  beginAuthenticator,
  confirmAuthenticator,
  confirmForSecondFactor,
  enterAsDemoStaff,
  makeRecoveryCodes,
  offerPasskey,
  removeSecondFactor,
  showPasskey,
  showSecondFactor,
} from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'staff.factor' })
  return { title: t('title'), robots: { index: false } }
}

export default async function SecondFactorPage({ searchParams }: PageProps<'/[locale]/account/second-factor'>) {
  const locale = await requestLocale()
  const actor = await requireActor(locale)
  const factor = await getSecondFactor(actor, hashOfToken((await readSessionToken()) ?? ''))
  const query = await searchParams
  const problem = oneParam(query.problem)
  return (
    <SecondFactorView
      factor={factor}
      timeZone={actor.timeZone}
      next={safeNext(oneParam(query.next), env().authUrl)}
      isStale={problem === 'not-fresh'}
      problem={problem === 'not-fresh' ? null : signInProblem(locale, query)}
      actions={{
        show: showSecondFactor,
        demo: enterAsDemoStaff,
        begin: beginAuthenticator,
        confirm: confirmAuthenticator,
        codes: makeRecoveryCodes,
        remove: removeSecondFactor,
        signInAgain: confirmForSecondFactor,
        offerPasskey,
        addPasskey,
        askPasskey,
        showPasskey,
      }}
    />
  )
}
