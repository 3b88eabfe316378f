import { useTranslations } from 'next-intl'
import { NoMail } from '#components/account/no-mail.tsx'
import { Form } from '#components/forms/form.tsx'
import { FormTextInput } from '#components/forms/form-text-input.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { ProblemNotice } from '#components/layout/problem-notice.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { FormAction } from '#lib/actions/define-action.ts'

export type CheckMailViewProps = {
  address: string
  minutes: number
  problem: string | null
  sentAgain: boolean
  signIn: FormAction
  sendAgain: FormAction
  /** Null for whoever is signed in and has been asked to show once more who they are. */
  otherAddressHref: string | null
  /** Null where mail really leaves. */
  mailboxHref: string | null
}

export function CheckMailView(props: CheckMailViewProps) {
  const { address, minutes, problem, sentAgain, signIn, sendAgain, otherAddressHref, mailboxHref } = props
  const t = useTranslations('signIn.check')
  const confirms = otherAddressHref === null
  return (
    <Page>
      <PageHeading title={t('title')} lead={t.rich('lead', { minutes, address: () => <Bdi>{address}</Bdi> })} />
      <div className="grid gap-7">
        <ProblemNotice text={problem} />
        {sentAgain && <Notice tone="done" title={t('sentAgain')} />}
        {mailboxHref && (
          <Notice>
            <p>{t('local')}</p>
            <ButtonLink tone="quiet" href={mailboxHref}>
              {t('openMailbox')}
            </ButtonLink>
          </Notice>
        )}
        <Form action={signIn} errorTitle={t(confirms ? 'notConfirmed' : 'errorTitle')}>
          <FormTextInput
            name="code"
            label={t('code')}
            hint={t('codeHint')}
            look="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={20}
            spellCheck={false}
            required
          />
          <SubmitButton pendingLabel={t(confirms ? 'confirming' : 'signingIn')}>
            {t(confirms ? 'confirm' : 'signIn')}
          </SubmitButton>
        </Form>
        <NoMail sendAgain={sendAgain} otherAddressHref={otherAddressHref} />
      </div>
    </Page>
  )
}
