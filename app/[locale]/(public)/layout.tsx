import { PublicShell } from '#components/layout/public-shell.tsx'
import { requestLocale, requestPath } from '#lib/auth/request-facts.ts'

/** No session is read here: these pages are the same for everybody. */
export default async function PublicLayout({ children }: LayoutProps<'/[locale]'>) {
  return (
    <PublicShell locale={await requestLocale()} path={await requestPath()}>
      {children}
    </PublicShell>
  )
}
