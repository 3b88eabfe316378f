import { useLocale, useTranslations } from 'next-intl'
import { DayText } from '#components/procedures/day.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Office, OpeningHours } from '#lib/offices/office.ts'

/** One office: what it is, where, when and how. Its own words stay in French. */
export function OfficeView({ office }: { office: Office }) {
  const t = useTranslations('authorities.offices')
  const { name, kinds, lines, postcode, town, phones, sites, hours, changedOn } = office
  return (
    <li className="border-t border-line py-4">
      <h3 className="text-lg" lang="fr">
        {name}
      </h3>
      <p className="text-quiet text-sm">{kinds.map((kind) => t(`kinds.${kind}`)).join(' · ')}</p>
      <address className="not-italic" lang="fr">
        {[...lines, `${postcode} ${town}`].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </address>
      {phones.length > 0 && (
        <p>
          {t('phone')} {phones.join(' · ')}
        </p>
      )}
      {sites.map((site) => (
        <p key={site}>
          <TextLink href={site} external>
            {t('site')}
          </TextLink>
        </p>
      ))}
      {hours.length > 0 && (
        <Disclosure summary={t('hours')}>
          <ul>
            {hours.map((one) => (
              <li key={JSON.stringify(one)}>
                <Hours hours={one} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {changedOn && (
        <p className="text-quiet text-sm">{t.rich('changed', { day: () => <DayText day={changedOn} /> })}</p>
      )}
    </li>
  )
}

function Hours({ hours: { from, to, spans, note } }: { hours: OpeningHours }) {
  const locale = useLocale() as Locale
  const days = from === to ? dayName(locale, from) : `${dayName(locale, from)} – ${dayName(locale, to)}`
  return (
    <>
      {days} {spans.map(({ begins, ends }) => `${begins}–${ends}`).join(', ')}
      {note && <span lang="fr"> ({note})</span>}
    </>
  )
}

/** 1 is Monday. The first day of 2024 was one. */
function dayName(locale: Locale, day: number): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day))
}
