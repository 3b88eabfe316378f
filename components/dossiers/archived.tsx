import { useLocale, useTranslations } from 'next-intl'
import { DocumentLabel } from '#components/dossiers/document-label.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** What was done for items that no longer apply: kept, readable, and back when they apply again. */
export function Archived({ items }: { items: DossierView['archived'] }) {
  const t = useTranslations('dossier')
  const locale = useLocale() as Locale
  if (items.length === 0) return null
  return (
    <Disclosure summary={t('archived', { count: items.length })}>
      <p>{t('archivedNote')}</p>
      <ul className="grid gap-1">
        {items.map((item) => (
          <li key={item.key}>
            {item.title} {item.doneOn && `· ${t('doneOn', { day: formatDay(locale, item.doneOn) })}`}
            {item.label && <DocumentLabel label={item.label} />}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
