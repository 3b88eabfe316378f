import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AssignClientsPage } from '#components/agencies/assign-clients-page.tsx'
import { listColleagues } from '#lib/agencies/list-colleagues.ts'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireStaff } from '#lib/auth/require-staff.ts'
import { listChosen } from '#lib/clients/chosen-clients.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { errorText } from '#lib/i18n/error-text.ts'
import { routes } from '#lib/routes.ts'
import { assignClients } from '../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'bulk.assign' })
  return { title: t('metaTitle'), robots: { index: false } }
}

export default async function Assign({ params, searchParams }: PageProps<'/[locale]/agencies/[agencySlug]/assign'>) {
  const locale = await requestLocale()
  const { staff, agency } = await requireStaff(locale, (await params).agencySlug)
  if (staff.role === 'viewer') redirectTo(routes.notFound(locale))
  const query = await searchParams
  const colleagues = (await listColleagues(staff)).filter(({ role }) => role !== 'viewer')
  const problem = oneParam(query.problem)
  return (
    <AssignClientsPage
      agency={agency}
      me={staff.userId}
      chosen={await listChosen(staff, [query.client ?? []].flat())}
      colleagues={colleagues}
      to={colleagues.find(({ userId }) => userId === oneParam(query.to)) ?? null}
      problem={problem && errorText(locale, problem)}
      assignClients={assignClients}
    />
  )
}
