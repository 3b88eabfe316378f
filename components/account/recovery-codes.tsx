import { useTranslations } from 'next-intl'
import type { SecondFactorViewProps } from '#components/account/second-factor-view.tsx'
import { Form } from '#components/forms/form.tsx'
import { FormShownOnce } from '#components/forms/form-shown-once.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'

/** Ten codes for the day on which the phone is lost: made, shown once, replaced. */
export function RecoveryCodes({ factor, actions }: SecondFactorViewProps) {
  const t = useTranslations('staff.factor.codes')
  const c = useTranslations('common')
  return (
    <div className="grid gap-4">
      <p>{t('text')}</p>
      <p>{t('left', { count: factor.codesLeft })}</p>
      <Form id="make-codes" action={actions.codes} errorTitle={c('errorTitle')} labelledBy="codes-title">
        <FormShownOnce name="codes" label={t('shown')} hint={t('shownHint')} copy={t('copy')} copied={t('copied')} />
        <SubmitButton tone={factor.codesLeft > 0 ? 'quiet' : 'primary'} pendingLabel={c('sending')}>
          {t(factor.codesLeft > 0 ? 'makeNew' : 'make')}
        </SubmitButton>
      </Form>
    </div>
  )
}
