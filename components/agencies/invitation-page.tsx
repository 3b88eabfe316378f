import { useLocale, useTranslations } from 'next-intl'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { ProblemNotice } from '#components/layout/problem-notice.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Button } from '#components/ui/button.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import type { AgencyRole } from '#db/schema/values.ts'
import type { FormAction } from '#lib/actions/define-action.ts'
import type { InvitationView } from '#lib/agencies/read-invitation.ts'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type InvitationPageProps = {
  invitation: InvitationView & { role: AgencyRole }
  token: string
  person: { email: string; timeZone: string }
  problem: string | null
  accept: FormAction
  signOut: FormAction
}

/** An invitation to work for an agency: who invites and as what, or plainly why it cannot be accepted. */
export function InvitationPage(props: InvitationPageProps) {
  const t = useTranslations('staff.invitation')
  const { invitation, problem } = props
  const agency = () => <Bdi>{invitation.agency.name}</Bdi>
  const isForMe = invitation.state !== 'somebody-else'
  return (
    <Page>
      <PageHeading
        title={t.rich(isForMe ? `title.${invitation.state}` : 'title.somebody-else', { agency })}
        lead={isForMe ? t.rich('lead', { agency, role: t(`role.${invitation.role}`) }) : undefined}
      />
      <div className="pb-7 empty:hidden">
        <ProblemNotice text={problem} />
      </div>
      <div className="prose">
        <Body {...props} />
      </div>
    </Page>
  )
}

function Body({ invitation, token, person, accept, signOut }: InvitationPageProps) {
  const t = useTranslations('staff.invitation')
  const c = useTranslations('common')
  const locale = useLocale() as Locale
  const { state, inviter, expiresAt, agency } = invitation
  if (state === 'live') {
    return (
      <>
        {inviter && <p>{t.rich('inviter', { inviter: () => <Bdi>{inviter}</Bdi> })}</p>}
        <p>{t('means')}</p>
        <p className="text-quiet">{t('until', { time: formatInstant(locale, expiresAt, person.timeZone) })}</p>
        <Form id="accept" action={accept} errorTitle={c('errorTitle')}>
          <input type="hidden" name="token" value={token} />
          <SubmitButton pendingLabel={c('sending')}>{t('accept')}</SubmitButton>
        </Form>
      </>
    )
  }
  if (state === 'somebody-else') {
    return (
      <>
        <p>{t.rich('somebodyElse', { address: () => <Bdi>{person.email}</Bdi> })}</p>
        <p>{t('signOutNote')}</p>
        <form action={signOut}>
          <Button>{t('signOut')}</Button>
        </form>
      </>
    )
  }
  return (
    <>
      <p>{t(`text.${state}`)}</p>
      {state === 'accepted' && <ButtonLink href={routes.agency(locale, agency.slug)}>{t('open')}</ButtonLink>}
    </>
  )
}
