import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MEMBERS_DONE, MembersPage } from '#components/agencies/members-page.tsx'
import { listMembers } from '#lib/agencies/list-members.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireStaff } from '#lib/auth/require-staff.ts'
import { signInProblem } from '#lib/auth/sign-in-problem.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { newId } from '#lib/ids.ts'
import { changeRole, endMembership, handOver, inviteMember, withdrawInvitation } from '../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'staff.members' })
  return { title: t('title'), robots: { index: false } }
}

export default async function Members({ params, searchParams }: PageProps<'/[locale]/agencies/[agencySlug]/members'>) {
  const locale = await requestLocale()
  const { staff, agency } = await requireStaff(locale, (await params).agencySlug)
  const query = await searchParams
  const done = oneParam(query.done)
  return (
    <MembersPage
      agency={agency}
      {...(await listMembers(staff))}
      me={staff.userId}
      isManager={staff.role === 'manager'}
      timeZone={staff.timeZone}
      chosen={oneParam(query.member, 100)}
      newId={newId()}
      problem={signInProblem(locale, query)}
      done={MEMBERS_DONE.find((one) => one === done) ?? null}
      actions={{ handOver, inviteMember, withdrawInvitation, changeRole, endMembership }}
    />
  )
}
