import { useLocale, useTranslations } from 'next-intl'
import { Section } from '#components/layout/section.tsx'
import { AgencyFacts } from '#components/sharing/agency-facts.tsx'
import { SharedParts } from '#components/sharing/shared-parts.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { SharedWith } from '#lib/consents/consent-columns.ts'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type LiveConsentProps = {
  dossierId: string
  consent: SharedWith
  /** Since when without a break, whatever it saw meanwhile. */
  since: Date
  timeZone: string
  /** A closed dossier gives no access; taking it away is always possible. */
  canChange: boolean
  withdraw: PlainAction
}

/** An agency that sees the dossier: since when, what it promises, what it sees, and the ways to change that. */
export function LiveConsent({ dossierId, consent, since, timeZone, canChange, withdraw }: LiveConsentProps) {
  const t = useTranslations('sharing.agency')
  const locale = useLocale() as Locale
  const { agency, scope } = consent
  return (
    <Section id={`agency-${agency.slug}`} title={agency.name} beside>
      <div className="grid gap-4">
        <div className="grid gap-1">
          <p>{t('since', { day: formatInstant(locale, since, timeZone) })}</p>
          <AgencyFacts agency={agency} />
        </div>
        <SharedParts scope={scope} />
        <p>
          <TextLink href={routes.dossierMessages(locale, dossierId, agency.slug)}>
            {t('messages', { agency: agency.name })}
          </TextLink>
        </p>
        {canChange && (
          <p>
            <TextLink href={routes.dossierSharingWith(locale, dossierId, agency.slug)}>
              {t('change', { agency: agency.name })}
            </TextLink>
          </p>
        )}
        <form action={withdraw} className="grid justify-items-start gap-3">
          <input type="hidden" name="dossierId" value={dossierId} />
          <p>{t('withdrawNote')}</p>
          <Button
            tone="danger"
            name="agency"
            value={agency.slug}
            aria-label={t('withdrawNamed', { agency: agency.name })}
          >
            {t('withdraw')}
          </Button>
        </form>
      </div>
    </Section>
  )
}
