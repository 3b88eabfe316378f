import { MemberShell } from '#components/layout/member-shell.tsx'
import { requestLocale, requestPath } from '#lib/auth/request-facts.ts'
import { signOut } from '../(account)/account/actions.ts'

export default async function MemberLayout({ children }: LayoutProps<'/[locale]'>) {
  return (
    <MemberShell locale={await requestLocale()} path={await requestPath()} signOut={signOut}>
      {children}
    </MemberShell>
  )
}
