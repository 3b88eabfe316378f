import { useTranslations } from 'next-intl'
import { HandOver } from '#components/agencies/hand-over.tsx'
import { InviteMember } from '#components/agencies/invite-member.tsx'
import { MemberChanges } from '#components/agencies/member-changes.tsx'
import { MemberTable } from '#components/agencies/member-table.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { ProblemNotice } from '#components/layout/problem-notice.tsx'
import { Section } from '#components/layout/section.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { FormAction } from '#lib/actions/define-action.ts'
import type { MemberInvitation, MemberView } from '#lib/agencies/list-members.ts'

/** What may just have been done. */
export const MEMBERS_DONE = ['invited', 'replaced', 'withdrawn', 'role', 'left', 'handed'] as const

export type MembersPageProps = {
  agency: { slug: string; name: string }
  members: readonly MemberView[]
  /** Empty for whoever is no manager. */
  invitations: readonly MemberInvitation[]
  me: string
  isManager: boolean
  timeZone: string
  /** The member whom a manager is about to change. */
  chosen: string | null
  newId: string
  problem: string | null
  done: (typeof MEMBERS_DONE)[number] | null
  actions: Record<'handOver' | 'inviteMember' | 'withdrawInvitation' | 'changeRole' | 'endMembership', FormAction>
}

/** Who works for an agency; its managers invite, change roles, and part. */
export function MembersPage(props: MembersPageProps) {
  const t = useTranslations('staff.members')
  const { members, isManager, done } = props
  const chosen = isManager && members.find(({ id, leftAt }) => id === props.chosen && !leftAt)
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="grid gap-4 pb-7 empty:hidden">
        <ProblemNotice text={props.problem} />
        {done && <Notice tone="done" title={t(`done.${done}`)} role="status" />}
      </div>
      <MemberTable {...props} />
      {chosen && <MemberChanges {...props} member={chosen} />}
      {isManager && <HandOver {...props} />}
      {isManager && (
        <Section id="invite" title={t('invite.title')} beside>
          <InviteMember {...props} />
        </Section>
      )}
    </Page>
  )
}
