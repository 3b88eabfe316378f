import type { Metadata } from 'next'
import { AuthorityPage } from '#components/authorities/authority-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { authorityView } from '#lib/authorities/authority-view.ts'
import { routes } from '#lib/routes.ts'
import { inBothLanguages } from '../../in-both-languages.ts'

type Props = PageProps<'/[locale]/authorities/[authority]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = authorityView((await params).authority, await requestLocale())
  if (!view) return {}
  return {
    title: view.name,
    description: view.does,
    alternates: inBothLanguages((locale) => routes.authority(locale, view.id)),
  }
}

export default async function Authority({ params }: Props) {
  const locale = await requestLocale()
  const view = authorityView((await params).authority, locale)
  if (!view) redirectTo(routes.notFound(locale))
  return <AuthorityPage authority={view} />
}
