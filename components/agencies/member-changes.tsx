import { useTranslations } from 'next-intl'
import type { MembersPageProps } from '#components/agencies/members-page.tsx'
import { Form } from '#components/forms/form.tsx'
import { FormChoice } from '#components/forms/form-choice.tsx'
import { FormSelect } from '#components/forms/form-select.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Section } from '#components/layout/section.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { AGENCY_ROLES } from '#db/schema/values.ts'
import type { MemberView } from '#lib/agencies/list-members.ts'

/** What a manager may change of one member: their role, or that they are one. */
export function MemberChanges({ agency, members, member, me, actions }: MembersPageProps & { member: MemberView }) {
  const t = useTranslations('staff.members')
  const c = useTranslations('common')
  const name = member.name ?? member.email
  const colleagues = members.filter(({ id, leftAt, role }) => id !== member.id && !leftAt && role !== 'viewer')
  const which = (
    <>
      <input type="hidden" name="agency" value={agency.slug} />
      <input type="hidden" name="member" value={member.id} />
    </>
  )
  return (
    <>
      <Section id="member" title={t.rich('of', { name: () => <Bdi>{name}</Bdi> })} beside>
        <Form id="change-role" action={actions.changeRole} errorTitle={c('errorTitle')} labelledBy="member-title">
          {which}
          <FormChoice
            name="role"
            label={t('role')}
            options={AGENCY_ROLES.map((role) => ({
              value: role,
              label: t(`roles.${role}`),
              description: t(`roleNotes.${role}`),
            }))}
            defaultValue={member.role}
          />
          <SubmitButton pendingLabel={c('sending')}>{t('saveRole')}</SubmitButton>
        </Form>
      </Section>
      <Section id="leaving" title={t('leaving.title')} beside>
        <div className="grid gap-4">
          <p>{member.id === me ? t('leaving.textMe') : t('leaving.text')}</p>
          <Form id="leave" action={actions.endMembership} errorTitle={c('errorTitle')} labelledBy="leaving-title">
            {which}
            {member.clients > 0 && (
              <FormSelect
                name="successor"
                label={t('leaving.successor')}
                hint={t('leaving.successorHint', { count: member.clients })}
                placeholder={t('leaving.choose')}
                options={colleagues.map(({ id, name: own, email }) => ({ value: id, label: own ?? email }))}
              />
            )}
            <FormChoice
              name="sure"
              label={t('leaving.sureLegend')}
              multiple
              options={[{ value: 'yes', label: t.rich('leaving.sure', { name: () => <Bdi>{name}</Bdi> }) }]}
            />
            <SubmitButton tone="danger" pendingLabel={c('sending')}>
              {t('leaving.button')}
            </SubmitButton>
          </Form>
        </div>
      </Section>
    </>
  )
}
