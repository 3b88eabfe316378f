import { MemberShell } from '#components/layout/member-shell.tsx'
import { requestLocale, requestPath } from '#lib/auth/request-facts.ts'
import { signOut } from '../../../(account)/account/actions.ts'

export default async function AgencyLayout({ children }: LayoutProps<'/[locale]/agencies/[agencySlug]'>) {
  return (
    <MemberShell locale={await requestLocale()} path={await requestPath()} signOut={signOut}>
      {children}
    </MemberShell>
  )
}
