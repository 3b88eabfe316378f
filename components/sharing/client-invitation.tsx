import { useLocale, useTranslations } from 'next-intl'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormChoice } from '#components/forms/form-choice.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { ProblemNotice } from '#components/layout/problem-notice.tsx'
import { Section } from '#components/layout/section.tsx'
import { AgencyFacts } from '#components/sharing/agency-facts.tsx'
import { ConfirmFirst } from '#components/sharing/confirm-first.tsx'
import { ScopeChoice } from '#components/sharing/scope-choice.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { OpenInvitation } from '#lib/consents/read-client-invitation.ts'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'

export type ClientInvitationProps = {
  token: string
  invitation: OpenInvitation
  /** Those of theirs that are open. */
  dossiers: readonly { id: string; title: string; procedure: string }[]
  /** For the new dossier that may be chosen: a form posted twice makes one. */
  newId: string
  timeZone: string
  problem: string | null
  /** Null until the person has shown, a moment ago, that they are who they are. */
  accept: FormProps['action'] | null
  confirm: PlainAction
}

/** An agency's invitation to share a dossier: who asks, what it would see, of which dossier. */
export function ClientInvitation({ invitation, timeZone, problem, ...rest }: ClientInvitationProps) {
  const t = useTranslations('sharing')
  const locale = useLocale() as Locale
  const { agency, caseWorker } = invitation
  return (
    <Page>
      <PageHeading title={t('invitation.title', { agency: agency.name })} lead={t('invitation.lead')} />
      <div className="pb-6 empty:hidden">
        <ProblemNotice text={problem} />
      </div>
      <Section id="about" title={t('with.about', { agency: agency.name })} beside>
        <div className="grid gap-2">
          {caseWorker?.name && <p>{t('invitation.caseWorker', { name: caseWorker.name })}</p>}
          <AgencyFacts agency={agency} />
        </div>
      </Section>
      <Section id="what" title={t('with.what')} beside>
        <Accept agency={agency.name} {...rest} />
        <p className="text-quiet pt-6">
          {t('invitation.later', { day: formatInstant(locale, invitation.expiresAt, timeZone) })}
        </p>
      </Section>
    </Page>
  )
}

type AcceptProps = Pick<ClientInvitationProps, 'token' | 'dossiers' | 'newId' | 'accept' | 'confirm'> & {
  agency: string
}

function Accept({ agency, token, dossiers, newId, accept, confirm }: AcceptProps) {
  const t = useTranslations('sharing.invitation')
  const c = useTranslations('common')
  if (!accept) return <ConfirmFirst confirm={confirm} />
  const own = dossiers.map(({ id, title, procedure }) => ({
    value: id,
    label: <Bdi>{title}</Bdi>,
    description: procedure,
  }))
  return (
    <Form
      id="accept"
      action={accept}
      errorTitle={c('errorTitle')}
      labels={{ dossier: t('dossierLegend') }}
      labelledBy="what-title"
    >
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="newId" value={newId} />
      <FormChoice
        name="dossier"
        label={t('dossierLegend')}
        options={[...own, { value: 'new', label: t('newDossier'), description: t('newDossierHint') }]}
        defaultValue={own.length === 0 ? 'new' : undefined}
      />
      <ScopeChoice scope={[]} />
      <SubmitButton pendingLabel={c('sending')}>{t('accept', { agency })}</SubmitButton>
    </Form>
  )
}
