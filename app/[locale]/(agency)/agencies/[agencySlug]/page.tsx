import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { StaffHomePage } from '#components/agencies/staff-home-page.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireStaff } from '#lib/auth/require-staff.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'staff.shell' })
  return { title: t('queue'), robots: { index: false } }
}

export default async function StaffHome({ params }: PageProps<'/[locale]/agencies/[agencySlug]'>) {
  const { agency } = await requireStaff(await requestLocale(), (await params).agencySlug)
  return <StaffHomePage agency={agency} />
}
