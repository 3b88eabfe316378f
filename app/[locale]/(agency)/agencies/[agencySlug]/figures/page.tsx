import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FiguresPage } from '#components/agencies/figures-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireStaff } from '#lib/auth/require-staff.ts'
import { getFigures } from '#lib/figures/get-figures.ts'
import { routes } from '#lib/routes.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'figures' })
  return { title: t('title'), robots: { index: false } }
}

export default async function AgencyFigures({ params }: PageProps<'/[locale]/agencies/[agencySlug]/figures'>) {
  const locale = await requestLocale()
  const { staff, agency } = await requireStaff(locale, (await params).agencySlug)
  if (staff.role !== 'manager') redirectTo(routes.notFound(locale))
  return <FiguresPage figures={await getFigures(staff, agency)} />
}
