import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { InvitationPage } from '#components/agencies/invitation-page.tsx'
import { readInvitation } from '#lib/agencies/read-invitation.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireActor } from '#lib/auth/require-actor.ts'
import { signInProblem } from '#lib/auth/sign-in-problem.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { signOut } from '../../account/actions.ts'
import { acceptInvitation } from './actions.ts'
import { ClientBranch } from './client-branch.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'staff.invitation' })
  return { title: t('metaTitle'), robots: { index: false } }
}

export default async function Invitation({ params, searchParams }: PageProps<'/[locale]/invitations/[token]'>) {
  const locale = await requestLocale()
  const actor = await requireActor(locale)
  const { token } = await params
  const invitation = await readInvitation(actor, token)
  const query = await searchParams
  // Without a role it is a client’s, or none.
  if (!invitation?.role)
    return <ClientBranch actor={actor} locale={locale} token={token} problem={oneParam(query.problem)} />
  return (
    <InvitationPage
      invitation={{ ...invitation, role: invitation.role }}
      token={token}
      person={{ email: actor.email, timeZone: actor.timeZone }}
      problem={signInProblem(locale, query)}
      accept={acceptInvitation}
      signOut={signOut}
    />
  )
}
