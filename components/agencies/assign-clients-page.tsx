import { useTranslations } from 'next-intl'
import { BulkHeading, type BulkHeadingProps } from '#components/agencies/bulk-heading.tsx'
import { useColleagueOptions } from '#components/agencies/use-colleague-options.ts'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Page } from '#components/layout/page.tsx'
import { Section } from '#components/layout/section.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/select.tsx'
import type { Colleague } from '#lib/agencies/list-colleagues.ts'

export type AssignClientsPageProps = Omit<BulkHeadingProps, 'title'> & {
  me: string
  /** Who may follow clients. */
  colleagues: readonly Colleague[]
  to: Colleague | null
  assignClients: FormProps['action']
}

/** Several clients for one colleague: first chosen, then shown, then done. */
export function AssignClientsPage({
  agency,
  chosen,
  colleagues,
  me,
  to,
  problem,
  assignClients,
}: AssignClientsPageProps) {
  const t = useTranslations('bulk.assign')
  const options = useColleagueOptions(colleagues, me)
  const { clients } = chosen
  return (
    <Page>
      <BulkHeading agency={agency} chosen={chosen} problem={problem} title={t('title', { count: clients.length })} />
      {clients.length > 0 && (
        <form method="get" className="form">
          <Clients chosen={chosen} />
          {!to && (
            <ul className="bulk-list">
              {clients.map(({ dossierId, called, caseWorker }) => (
                <li key={dossierId}>
                  <Bdi>{called}</Bdi>{' '}
                  <span className="text-quiet">
                    · <Bdi>{caseWorker ?? t('nobody')}</Bdi>
                  </span>
                </li>
              ))}
            </ul>
          )}
          <Select
            name="to"
            label={t('to')}
            placeholder={t('choose')}
            options={options}
            defaultValue={to?.userId}
            required
          />
          <Button tone={to ? 'quiet' : undefined}>{t('preview')}</Button>
        </form>
      )}
      {clients.length > 0 && to && <Preview agency={agency} chosen={chosen} to={to} assignClients={assignClients} />}
    </Page>
  )
}

type PreviewProps = Pick<AssignClientsPageProps, 'agency' | 'chosen' | 'assignClients'> & { to: Colleague }

function Preview({ agency, chosen, to, assignClients }: PreviewProps) {
  const t = useTranslations('bulk.assign')
  const c = useTranslations('common')
  const { clients } = chosen
  const count = clients.filter(({ caseWorkerId }) => caseWorkerId !== to.userId).length
  return (
    <Section id="preview" title={t('previewTitle')}>
      <ul className="bulk-list">
        {clients.map(({ dossierId, called, title, caseWorker, caseWorkerId }) => (
          <li key={dossierId}>
            <strong>
              <Bdi>{called}</Bdi>
            </strong>{' '}
            <span className="text-quiet">
              <Bdi>{title}</Bdi>
            </span>{' '}
            <span>
              {caseWorkerId === to.userId
                ? t('same', { name: to.name })
                : t('change', { from: caseWorker ?? t('nobody'), to: to.name })}
            </span>
          </li>
        ))}
      </ul>
      {count > 0 && (
        <Form id="assign-form" action={assignClients} errorTitle={c('errorTitle')}>
          <input type="hidden" name="agency" value={agency.slug} />
          <input type="hidden" name="caseWorker" value={to.userId} />
          <Clients chosen={chosen} />
          <SubmitButton pendingLabel={c('sending')}>{t('save', { count, name: to.name })}</SubmitButton>
        </Form>
      )}
    </Section>
  )
}

function Clients({ chosen: { clients } }: Pick<BulkHeadingProps, 'chosen'>) {
  return clients.map(({ dossierId }) => <input key={dossierId} type="hidden" name="client" value={dossierId} />)
}
