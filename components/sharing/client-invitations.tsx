import { useLocale, useTranslations } from 'next-intl'
import { useColleagueOptions } from '#components/agencies/use-colleague-options.ts'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormSelect } from '#components/forms/form-select.tsx'
import { FormTextInput } from '#components/forms/form-text-input.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { ProblemNotice } from '#components/layout/problem-notice.tsx'
import { Section } from '#components/layout/section.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { ClientInvitation, ClientInvitations as Invited } from '#lib/consents/list-client-invitations.ts'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'

export type ClientInvitationsProps = Invited & {
  /** The agency's slug. */
  agency: string
  me: string
  canInvite: boolean
  timeZone: string
  /** For the invitation that may be sent next: a form posted twice sends one. */
  newId: string
  problem: string | null
  /** How many have just been invited at once. */
  invited: number | null
  importHref: string
  actions: { inviteClient: FormProps['action']; withdrawClientInvitation: PlainAction }
}

/** Whom an agency has invited to be its client, and the form that invites one. */
export function ClientInvitations({
  invitations,
  hasMore,
  problem,
  canInvite,
  invited,
  ...props
}: ClientInvitationsProps) {
  const t = useTranslations('sharing.invitations')
  const i = useTranslations('import')
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="pb-6 empty:hidden">
        <ProblemNotice text={problem} />
        {invited !== null && <Notice tone="done" title={i('done', { count: invited })} role="status" />}
      </div>
      <Section id="invite" title={t('inviteTitle')} beside>
        {canInvite ? (
          <div className="grid gap-6">
            <Invite {...props} />
            <p>
              <TextLink href={props.importHref}>{i('link')}</TextLink>
            </p>
          </div>
        ) : (
          <p>{t('readOnly')}</p>
        )}
      </Section>
      <Section id="invited" title={t('listTitle')} beside>
        <div className="grid gap-4">
          {invitations.length === 0 && <p>{t('none')}</p>}
          <ul>
            {invitations.map((invitation) => (
              <Row
                key={invitation.id}
                invitation={invitation}
                agency={props.agency}
                timeZone={props.timeZone}
                withdraw={canInvite ? props.actions.withdrawClientInvitation : null}
              />
            ))}
          </ul>
          {hasMore && <p className="text-quiet">{i('newest', { count: invitations.length })}</p>}
        </div>
      </Section>
    </Page>
  )
}

type InviteProps = Pick<ClientInvitationsProps, 'agency' | 'inviters' | 'me' | 'newId' | 'actions'>

function Invite({ agency, inviters, me, newId, actions }: InviteProps) {
  const t = useTranslations('sharing.invitations')
  const c = useTranslations('common')
  const locale = useLocale()
  const labels = { email: t('email'), locale: t('locale'), caseWorker: t('caseWorker') }
  const people = useColleagueOptions(inviters, me)
  return (
    <Form
      id="invite-client"
      action={actions.inviteClient}
      errorTitle={c('errorTitle')}
      labels={labels}
      labelledBy="invite-title"
    >
      <input type="hidden" name="agency" value={agency} />
      <input type="hidden" name="id" value={newId} />
      <FormTextInput
        name="email"
        type="email"
        label={labels.email}
        hint={t('again')}
        autoComplete="off"
        maxLength={254}
      />
      <FormSelect
        name="locale"
        label={labels.locale}
        options={(['en', 'fr'] as const).map((value) => ({ value, label: t(`localeOption.${value}`) }))}
        defaultValue={locale}
      />
      <FormSelect name="caseWorker" label={labels.caseWorker} options={people} defaultValue={me} />
      <SubmitButton pendingLabel={c('sending')}>{t('send')}</SubmitButton>
    </Form>
  )
}

const tones = { waiting: 'waiting', accepted: 'done', expired: 'neutral', withdrawn: 'neutral' } as const

type RowProps = {
  invitation: ClientInvitation
  agency: string
  timeZone: string
  withdraw: PlainAction | null
}

function Row({ invitation, agency, timeZone, withdraw }: RowProps) {
  const t = useTranslations('sharing.invitations')
  const locale = useLocale() as Locale
  const { id, email, invitedAt, invitedBy, caseWorker, state } = invitation
  const day = (at: Date) => formatInstant(locale, at, timeZone)
  return (
    <li className="border-line flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t py-3 last:border-b">
      <div className="min-w-0 wrap-anywhere">
        <p className="font-semibold">
          <Bdi>{email}</Bdi>
        </p>
        <p>
          <Badge tone={tones[state.code]}>{t(`state.${state.code}`, { day: day(state.at) })}</Badge>
        </p>
        <p className="text-quiet text-sm">
          {t('sent', { day: day(invitedAt), who: invitedBy ?? t('formerly') })}
          {' · '}
          {t('follows', { who: caseWorker ?? t('formerly') })}
        </p>
      </div>
      {withdraw && state.code === 'waiting' && (
        <form action={withdraw}>
          <input type="hidden" name="agency" value={agency} />
          <Button tone="quiet" small name="invitation" value={id} aria-label={t('withdrawNamed', { address: email })}>
            {t('withdraw')}
          </Button>
        </form>
      )}
    </li>
  )
}
