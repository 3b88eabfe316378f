import { AgencyShell } from '#components/layout/agency-shell.tsx'
import { requestLocale, requestPath } from '#lib/auth/request-facts.ts'
import { currentStaff } from '#lib/auth/require-staff.ts'
import { signOut } from '../../../(account)/account/actions.ts'

export default async function AgencyLayout({ children, params }: LayoutProps<'/[locale]/agencies/[agencySlug]'>) {
  const session = await currentStaff((await params).agencySlug)
  // The page’s own gate leaves for where it leads.
  if (session?.state !== 'working') return children
  return (
    <AgencyShell
      locale={await requestLocale()}
      path={await requestPath()}
      agency={session.agency}
      isManager={session.staff.role === 'manager'}
      signOut={signOut}
    >
      {children}
    </AgencyShell>
  )
}
