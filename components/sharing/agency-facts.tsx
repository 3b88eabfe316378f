import { useLocale, useTranslations } from 'next-intl'
import type { AgencyCard } from '#lib/agencies/read-agency.ts'

/** What an agency promises, and how it is reached. */
export function AgencyFacts({ agency }: { agency: AgencyCard }) {
  const t = useTranslations('sharing.agency')
  const locale = useLocale()
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  const languages = new Intl.ListFormat(locale).format(agency.languages.map((code) => names.of(code) ?? code))
  return (
    <>
      <p>{t('promise', { days: agency.promiseDays })}</p>
      {agency.languages.length > 0 && <p>{t('languages', { languages })}</p>}
      {agency.openingHours && (
        <p className="whitespace-pre-wrap" dir="auto">
          {t('hours', { hours: agency.openingHours })}
        </p>
      )}
    </>
  )
}
