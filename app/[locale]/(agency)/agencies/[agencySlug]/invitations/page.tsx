import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientInvitations } from '#components/sharing/client-invitations.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireStaff } from '#lib/auth/require-staff.ts'
import { listClientInvitations } from '#lib/consents/list-client-invitations.ts'
import { countOf } from '#lib/http/count-of.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { errorText } from '#lib/i18n/error-text.ts'
import { newId } from '#lib/ids.ts'
import { routes } from '#lib/routes.ts'
import { inviteClient, withdrawClientInvitation } from '../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'sharing.invitations' })
  return { title: t('title'), robots: { index: false } }
}

type Props = PageProps<'/[locale]/agencies/[agencySlug]/invitations'>

export default async function ClientsInvited({ params, searchParams }: Props) {
  const locale = await requestLocale()
  const { staff, agency } = await requireStaff(locale, (await params).agencySlug)
  const query = await searchParams
  const problem = oneParam(query.problem)
  return (
    <ClientInvitations
      agency={agency.slug}
      me={staff.userId}
      canInvite={staff.role !== 'viewer'}
      timeZone={staff.timeZone}
      newId={newId()}
      problem={problem && errorText(locale, problem)}
      invited={countOf(query.invited)}
      importHref={routes.agencyImport(locale, agency.slug)}
      {...(await listClientInvitations(staff))}
      actions={{ inviteClient, withdrawClientInvitation }}
    />
  )
}
