import { useTranslations } from 'next-intl'
import { CONSENT_SCOPES, type ConsentScope } from '#db/schema/values.ts'

/** A consent in words: what an agency sees of a dossier, and what it never does. */
export function SharedParts({ scope }: { scope: readonly ConsentScope[] }) {
  const t = useTranslations('sharing')
  return (
    <div className="prose">
      <h3>{t('agency.sees')}</h3>
      <ul>
        {scope.map((part) => (
          <li key={part}>{t(`text.sees.${part}`)}</li>
        ))}
      </ul>
      <p>{t('text.acts')}</p>
      <h3>{t('agency.never')}</h3>
      <ul>
        {CONSENT_SCOPES.filter((part) => !scope.includes(part)).map((part) => (
          <li key={part}>{t(`text.sees.${part}`)}</li>
        ))}
        <NeverSeen />
      </ul>
    </div>
  )
}

/** What no agency sees, whatever is ticked. */
export function NeverSeen() {
  const t = useTranslations('sharing.text.never')
  return (['diary', 'others', 'account'] as const).map((part) => <li key={part}>{t(part)}</li>)
}
