import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ImportedPage } from '#components/agencies/imported-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireStaff } from '#lib/auth/require-staff.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { problemText } from '#lib/i18n/error-text.ts'
import { getImport } from '#lib/imports/get-import.ts'
import { routes } from '#lib/routes.ts'
import { confirmImport, dropImport } from '../../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'import.check' })
  return { title: t('title'), robots: { index: false } }
}

type Props = PageProps<'/[locale]/agencies/[agencySlug]/import/[importId]'>

export default async function Imported({ params, searchParams }: Props) {
  const locale = await requestLocale()
  const { agencySlug, importId } = await params
  const { staff, agency } = await requireStaff(locale, agencySlug)
  const query = await searchParams
  const view = await getImport(staff, importId, { query, locale })
  if (!view) return redirectTo(routes.notFound(locale))
  const problem = oneParam(query.problem)
  return (
    <ImportedPage
      agency={agency.slug}
      me={staff.userId}
      view={view}
      problem={problem && problemText(locale, problem)}
      actions={{ confirmImport, dropImport }}
    />
  )
}
