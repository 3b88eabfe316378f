import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { type AccountDone, AccountView } from '#components/account/account-view.tsx'
import { hasFreshSession } from '#lib/accounts/has-fresh-session.ts'
import { listSessions } from '#lib/accounts/list-sessions.ts'
import { listWorkplaces } from '#lib/agencies/list-workplaces.ts'
import { readSessionToken } from '#lib/auth/cookies.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireActor } from '#lib/auth/require-actor.ts'
import { signInProblem } from '#lib/auth/sign-in-problem.ts'
import { getCalendarFeed } from '#lib/feeds/get-calendar-feed.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { routes } from '#lib/routes.ts'
import { listTimeZones } from '#lib/time/time-zones.ts'
import {
  chooseDigest,
  closeSessions,
  confirmIdentity,
  deleteAccount,
  endCalendar,
  makeCalendar,
  signOut,
  updateAccount,
} from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'account' })
  return { title: t('title'), robots: { index: false } }
}

export default async function AccountPage({ searchParams }: PageProps<'/[locale]/account'>) {
  const locale = await requestLocale()
  const actor = await requireActor(locale)
  const token = await readSessionToken()
  const sessions = await listSessions(actor, token)
  const isFresh = await hasFreshSession(actor, token)
  const query = await searchParams
  const problem = signInProblem(locale, query)
  const done = oneParam(query.done)
  return (
    <AccountView
      address={actor.email}
      person={{ name: actor.name, locale: actor.locale, timeZone: actor.timeZone }}
      timeZones={listTimeZones()}
      sessions={sessions}
      workplaces={await listWorkplaces(actor)}
      chooseDigest={chooseDigest}
      feed={await getCalendarFeed(actor)}
      makeCalendar={makeCalendar}
      endCalendar={endCalendar}
      problem={problem}
      done={!problem && isDone(done, isFresh) ? done : null}
      dossiersHref={routes.dossiers(locale)}
      save={updateAccount}
      closeSessions={closeSessions}
      erase={isFresh ? deleteAccount : null}
      confirm={confirmIdentity}
      signOut={signOut}
    />
  )
}

/** An old address says that somebody has confirmed who they are long after it has stopped to count. */
function isDone(done: string | null, isFresh: boolean): done is AccountDone {
  return done === 'saved' || done === 'devicesClosed' || (done === 'confirmed' && isFresh)
}
