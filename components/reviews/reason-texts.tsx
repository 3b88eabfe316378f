import { useTranslations } from 'next-intl'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { CHANGE_REASONS } from '#db/schema/values.ts'
import { LOCALES, type Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'

/** What a client reads for each reason, in both languages, the reader's first. */
export function ReasonTexts({ locale }: { locale: Locale }) {
  const t = useTranslations('review')
  const languages = LOCALES.toSorted((one, other) => Number(other === locale) - Number(one === locale))
  return (
    <Disclosure summary={t('page.reasonTexts')}>
      <dl className="grid gap-3">
        {CHANGE_REASONS.map((reason) => (
          <div key={reason}>
            <dt>
              <strong>{t(`reasons.${reason}.short`)}</strong>
            </dt>
            {languages.map((language) => {
              const { plain, fix } = messagesFor(language).review.reasons[reason]
              return (
                <dd key={language} lang={language}>
                  {plain} {fix}
                </dd>
              )
            })}
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
