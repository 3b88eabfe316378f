import { useTranslations } from 'next-intl'
import { AuthenticatorApp } from '#components/account/authenticator-app.tsx'
import { FactorForm } from '#components/account/factor-form.tsx'
import { PasskeyList } from '#components/account/passkey-list.tsx'
import { RecoveryCodes } from '#components/account/recovery-codes.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { ProblemNotice } from '#components/layout/problem-notice.tsx'
import { Section } from '#components/layout/section.tsx'
import { Button } from '#components/ui/button.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { SecondFactorView as Factor } from '#lib/accounts/second-factor/get-second-factor.ts'
import type { FormAction } from '#lib/actions/define-action.ts'

type FactorActions = Record<
  | 'show'
  | 'demo'
  | 'begin'
  | 'confirm'
  | 'codes'
  | 'remove'
  | 'signInAgain'
  | 'offerPasskey'
  | 'addPasskey'
  | 'askPasskey'
  | 'showPasskey',
  FormAction
>

export type SecondFactorViewProps = {
  factor: Factor
  timeZone: string
  /** Where the person was going. */
  next: string | null
  /** Something was not done, because the session is no longer fresh. */
  isStale: boolean
  problem: string | null
  actions: FactorActions
}

/** Shows a second factor, or sets one up: what staff need before any of an agency's pages opens. */
export function SecondFactorView(props: SecondFactorViewProps) {
  const t = useTranslations('staff.factor')
  const { factor, next, actions } = props
  const hasFactor = factor.app !== null || factor.passkeys.length > 0
  const goesAlong = next && <input type="hidden" name="next" value={next} />
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="grid gap-4 pb-7 empty:hidden">
        <ProblemNotice text={props.isStale ? t('stale') : props.problem} />
        {factor.isShown && (
          <Notice tone="done" title={t('shown')}>
            {next && (
              <p className="pt-3">
                <ButtonLink href={next}>{t('goOn')}</ButtonLink>
              </p>
            )}
          </Notice>
        )}
      </div>
      {factor.isDemo && !factor.isShown && (
        <Section id="demo" title={t('demo.title')} beside>
          <form action={actions.demo} className="grid justify-items-start gap-4">
            {goesAlong}
            <p>{t('demo.text')}</p>
            <Button tone="quiet">{t('demo.button')}</Button>
          </form>
        </Section>
      )}
      {hasFactor && !factor.isShown && (
        <Section id="show" title={t('show.title')} beside>
          <FactorForm {...props} />
        </Section>
      )}
      {!hasFactor && !factor.mayChange && (
        <Section id="confirm" title={t('again.title')} beside>
          <form action={actions.signInAgain} className="grid justify-items-start gap-4">
            {goesAlong}
            <p>{t('again.text')}</p>
            <Button>{t('again.button')}</Button>
          </form>
        </Section>
      )}
      {factor.mayChange && (
        <>
          <Section id="app" title={t('app.title')} beside>
            <AuthenticatorApp {...props} />
          </Section>
          <Section id="passkeys" title={t('passkeys.title')} beside>
            <PasskeyList {...props} />
          </Section>
          {hasFactor && (
            <Section id="codes" title={t('codes.title')} beside>
              <RecoveryCodes {...props} />
            </Section>
          )}
        </>
      )}
    </Page>
  )
}
