import { useLocale, useTranslations } from 'next-intl'
import { PasskeyButton } from '#components/account/passkey-button.tsx'
import type { SecondFactorViewProps } from '#components/account/second-factor-view.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Button } from '#components/ui/button.tsx'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** A person's passkeys, each to be removed, and a button for another. */
export function PasskeyList({ factor, timeZone, next, actions }: SecondFactorViewProps) {
  const t = useTranslations('staff.factor.passkeys')
  const locale = useLocale() as Locale
  return (
    <div className="grid gap-4">
      <p>{t('text')}</p>
      {factor.passkeys.length > 0 && (
        <ul className="rows max-w-measure">
          {factor.passkeys.map(({ id, name, createdAt }) => (
            <li key={id}>
              <div>
                <p className="font-semibold">
                  <Bdi>{name}</Bdi>
                </p>
                <p className="text-sm text-quiet">{t('since', { time: formatInstant(locale, createdAt, timeZone) })}</p>
              </div>
              <form action={actions.remove}>
                <input type="hidden" name="kind" value="passkey" />
                <Button tone="plain" small name="id" value={id} aria-label={t('removeOne', { name })}>
                  {t('remove')}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <PasskeyButton
        begin={actions.offerPasskey}
        finish={actions.addPasskey}
        kind="add"
        next={next}
        words={{ button: t('add'), failed: t('failed'), unable: t('unable') }}
      />
    </div>
  )
}
