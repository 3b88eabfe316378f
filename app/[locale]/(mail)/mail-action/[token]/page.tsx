import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MailActionView } from '#components/reminders/mail-action-view.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { signInProblem } from '#lib/auth/sign-in-problem.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { readMailToken } from '#lib/reminders/read-mail-token.ts'
import { routes } from '#lib/routes.ts'
import { pressMailButton, pressMailDate } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'mailAction' })
  return { title: t('metaTitle'), robots: { index: false } }
}

/** What a link of a reminder mail opens. Reading it changes nothing: mail scanners open links. */
export default async function MailActionPage({ params, searchParams }: PageProps<'/[locale]/mail-action/[token]'>) {
  const locale = await requestLocale()
  const { token } = await params
  const query = await searchParams
  return (
    <MailActionView
      button={await readMailToken(token.slice(0, 100))}
      token={token}
      isDone={oneParam(query.done) !== null}
      problem={signInProblem(locale, query)}
      press={pressMailButton}
      pressDate={pressMailDate}
      dossiersHref={routes.dossiers(locale)}
    />
  )
}
