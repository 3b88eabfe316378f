import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AgencySettingsPage } from '#components/agencies/agency-settings-page.tsx'
import { getAgencySettings } from '#lib/agencies/get-agency-settings.ts'
import { AGENCY_LANGUAGES } from '#lib/agencies/languages.ts'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireStaff } from '#lib/auth/require-staff.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { routes } from '#lib/routes.ts'
import { updateAgency } from '../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'staff.settings' })
  return { title: t('title'), robots: { index: false } }
}

export default async function AgencySettings({
  params,
  searchParams,
}: PageProps<'/[locale]/agencies/[agencySlug]/settings'>) {
  const locale = await requestLocale()
  const { staff, agency } = await requireStaff(locale, (await params).agencySlug)
  if (staff.role !== 'manager') redirectTo(routes.notFound(locale))
  return (
    <AgencySettingsPage
      slug={agency.slug}
      settings={await getAgencySettings(staff)}
      languages={AGENCY_LANGUAGES}
      isSaved={oneParam((await searchParams).done) === 'saved'}
      save={updateAgency}
    />
  )
}
