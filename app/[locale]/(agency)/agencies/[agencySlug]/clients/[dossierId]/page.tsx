import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccessEndedPage } from '#components/agencies/access-ended-page.tsx'
import { ClientPage } from '#components/agencies/client-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireStaff } from '#lib/auth/require-staff.ts'
import { getClient } from '#lib/clients/get-client.ts'
import { accessEndedOn } from '#lib/consents/access-ended-on.ts'
import { errorText } from '#lib/i18n/error-text.ts'
import { routes } from '#lib/routes.ts'
import { actOnDocument, actOnStep, assignClient } from '../../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'queue' })
  return { title: t('clientTitle') }
}

export default async function Client({
  params,
  searchParams,
}: PageProps<'/[locale]/agencies/[agencySlug]/clients/[dossierId]'>) {
  const locale = await requestLocale()
  const { agencySlug, dossierId } = await params
  const { staff, agency } = await requireStaff(locale, agencySlug)
  const view = await getClient(staff, agency, dossierId, locale)
  if (!view) {
    const on = await accessEndedOn(staff, dossierId)
    if (!on) redirectTo(routes.notFound(locale))
    return <AccessEndedPage on={on} back={routes.agency(locale, agency.slug)} />
  }
  const { next, problem } = await searchParams
  return (
    <ClientPage
      agency={agency}
      view={view}
      me={{ userId: staff.userId, timeZone: staff.timeZone, mayAct: staff.role !== 'viewer' }}
      problem={typeof problem === 'string' ? errorText(locale, problem) : null}
      isNext={next === '1'}
      actions={{ actOnStep, actOnDocument, assignClient }}
    />
  )
}
