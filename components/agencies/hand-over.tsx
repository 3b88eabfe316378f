import { useTranslations } from 'next-intl'
import type { MembersPageProps } from '#components/agencies/members-page.tsx'
import { Form } from '#components/forms/form.tsx'
import { FormSelect } from '#components/forms/form-select.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Section } from '#components/layout/section.tsx'

/** A manager's: all clients of one colleague to another. Says of each how many that would be. */
export function HandOver({ agency, members, actions }: MembersPageProps) {
  const t = useTranslations('queue.handOver')
  const c = useTranslations('common')
  const called = members.map(({ name, email, ...member }) => ({ ...member, name: name ?? email }))
  const givers = called.filter(({ clients }) => clients > 0)
  const takers = called.filter(({ leftAt, role }) => !leftAt && role !== 'viewer')
  if (!givers.some((giver) => takers.some(({ id }) => id !== giver.id))) return null
  const labels = { from: t('from'), to: t('to') }
  return (
    <Section id="hand-over" title={t('title')} beside>
      <Form
        id="hand-over-form"
        action={actions.handOver}
        errorTitle={c('errorTitle')}
        labels={labels}
        labelledBy="hand-over-title"
      >
        <input type="hidden" name="agency" value={agency.slug} />
        <FormSelect
          name="from"
          label={labels.from}
          hint={t('note')}
          placeholder={c('choose')}
          options={givers.map(({ id, name, clients }) => ({
            value: id,
            label: t('follows', { name, count: clients }),
          }))}
        />
        <FormSelect
          name="to"
          label={labels.to}
          placeholder={c('choose')}
          options={takers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SubmitButton tone="quiet" pendingLabel={c('sending')}>
          {t('save')}
        </SubmitButton>
      </Form>
    </Section>
  )
}
