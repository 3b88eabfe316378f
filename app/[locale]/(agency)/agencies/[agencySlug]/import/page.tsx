import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ImportPage } from '#components/agencies/import-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireStaff } from '#lib/auth/require-staff.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { problemText } from '#lib/i18n/error-text.ts'
import { newId } from '#lib/ids.ts'
import { routes } from '#lib/routes.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'import' })
  return { title: t('title'), robots: { index: false } }
}

export default async function Import({ params, searchParams }: PageProps<'/[locale]/agencies/[agencySlug]/import'>) {
  const locale = await requestLocale()
  const { staff, agency } = await requireStaff(locale, (await params).agencySlug)
  if (staff.role === 'viewer') return redirectTo(routes.notFound(locale))
  const problem = oneParam((await searchParams).problem)
  return <ImportPage agency={agency.slug} newId={newId()} problem={problem && problemText(locale, problem)} />
}
