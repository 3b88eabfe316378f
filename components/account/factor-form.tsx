import { useTranslations } from 'next-intl'
import { PasskeyButton } from '#components/account/passkey-button.tsx'
import type { SecondFactorViewProps } from '#components/account/second-factor-view.tsx'
import { Form } from '#components/forms/form.tsx'
import { FormTextInput } from '#components/forms/form-text-input.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'

/** By a passkey where there is one; by the app's six digits, or a recovery code, always. */
export function FactorForm({ factor, next, actions }: SecondFactorViewProps) {
  const t = useTranslations('staff.factor')
  const c = useTranslations('common')
  return (
    <div className="grid gap-6">
      {factor.passkeys.length > 0 && (
        <PasskeyButton
          begin={actions.askPasskey}
          finish={actions.showPasskey}
          kind="show"
          next={next}
          words={{ button: t('show.passkey'), failed: t('passkeys.failed'), unable: t('passkeys.unable') }}
        />
      )}
      <Form id="show-factor" action={actions.show} errorTitle={c('errorTitle')} labelledBy="show-title">
        {next && <input type="hidden" name="next" value={next} />}
        <FormTextInput
          name="code"
          label={factor.app ? t('show.code') : t('show.recovery')}
          hint={factor.app ? t('show.codeHint') : t('show.recoveryHint')}
          autoComplete="one-time-code"
          spellCheck={false}
        />
        <SubmitButton pendingLabel={c('sending')}>{t('show.button')}</SubmitButton>
      </Form>
      <Disclosure summary={t('show.lostTitle')}>
        <p>{t('show.lost')}</p>
      </Disclosure>
    </div>
  )
}
