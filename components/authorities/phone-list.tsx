import { useLocale, useTranslations } from 'next-intl'
import { Grounds } from '#components/procedures/grounds.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { PhoneView } from '#lib/authorities/authority-view.ts'
import { formatMoney } from '#lib/i18n/format-money.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** Numbers to dial from France, then those from abroad, each with its language, hours, price and what it rests on. */
export function PhoneList({ phones }: { phones: readonly PhoneView[] }) {
  const t = useTranslations('authorities')
  const places = (['france', 'abroad'] as const).map((from) => ({
    from,
    title: t(from === 'france' ? 'fromFrance' : 'fromAbroad'),
    numbers: phones.filter((phone) => phone.from === from),
  }))
  return places
    .filter(({ numbers }) => numbers.length > 0)
    .map(({ from, title, numbers }) => (
      <div key={from}>
        <h3 className="pb-1">{title}</h3>
        <ul className="grid gap-3">
          {numbers.map((phone) => (
            <Phone key={phone.number} phone={phone} />
          ))}
        </ul>
      </div>
    ))
}

function Phone({ phone }: { phone: PhoneView }) {
  const t = useTranslations('authorities')
  const locale = useLocale() as Locale
  const { number, dial, speaks, cost, about, hours, grounds } = phone
  return (
    <li className="border-t border-line pt-2">
      <p>
        <strong>
          <TextLink href={`tel:${dial}`}>{number}</TextLink>
        </strong>{' '}
        · {t(`speaks.${speaks}`)}
      </p>
      <p>
        {about} {typeof cost === 'number' && t('cost.minute', { amount: formatMoney(locale, cost) })}
        {(cost === 'free' || cost === 'call' || cost === 'local') && t(`cost.${cost}`)}
      </p>
      {hours && (
        <p>
          {t('hours')} {hours}
        </p>
      )}
      {grounds.doubt && <p className="tone-care">{grounds.doubt}</p>}
      <Disclosure summary={t('grounds')}>
        <Grounds grounds={{ ...grounds, doubt: null }} />
      </Disclosure>
    </li>
  )
}
