import { useLocale, useTranslations } from 'next-intl'
import type { SecondFactorViewProps } from '#components/account/second-factor-view.tsx'
import { Form } from '#components/forms/form.tsx'
import { FormTextInput } from '#components/forms/form-text-input.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Button } from '#components/ui/button.tsx'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** An authenticator app: begun, shown as a QR code and as text, taken into use by its first code, removed. */
export function AuthenticatorApp({ factor, timeZone, actions }: SecondFactorViewProps) {
  const t = useTranslations('staff.factor.app')
  const c = useTranslations('common')
  const locale = useLocale() as Locale
  if (factor.app) {
    return (
      <form action={actions.remove} className="grid justify-items-start gap-4">
        <input type="hidden" name="kind" value="app" />
        <p>{t('since', { time: formatInstant(locale, factor.app.since, timeZone) })}</p>
        <p className="text-sm text-quiet">{t('removeNote')}</p>
        <Button tone="quiet">{t('remove')}</Button>
      </form>
    )
  }
  if (!factor.pending) {
    return (
      <form action={actions.begin} className="grid justify-items-start gap-4">
        <p>{t('text')}</p>
        <Button>{t('begin')}</Button>
      </form>
    )
  }
  const { secret, drawing } = factor.pending
  return (
    <div className="grid gap-6">
      <p>{t('scan')}</p>
      {/* Dark on light in both themes: some apps read nothing else. */}
      <svg
        viewBox={`0 0 ${drawing.size} ${drawing.size}`}
        className="scheme-only-light w-56 max-w-full bg-sheet text-ink"
        role="img"
        aria-label={t('drawing')}
        shapeRendering="crispEdges"
      >
        <path d={drawing.path} fill="currentColor" />
      </svg>
      <div>
        <p>{t('orType')}</p>
        <p>
          <code className="wrap-anywhere select-all">{secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
      </div>
      <Form id="confirm-app" action={actions.confirm} errorTitle={c('errorTitle')} labelledBy="app-title">
        <FormTextInput
          name="code"
          label={t('code')}
          hint={t('codeHint')}
          autoComplete="one-time-code"
          inputMode="numeric"
          look="code"
        />
        <SubmitButton pendingLabel={c('sending')}>{t('confirm')}</SubmitButton>
      </Form>
      <form action={actions.begin} className="grid justify-items-start gap-2">
        <p className="text-sm text-quiet">{t('anewNote')}</p>
        <Button tone="quiet" small>
          {t('anew')}
        </Button>
      </form>
    </div>
  )
}
