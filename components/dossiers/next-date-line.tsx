import { useLocale, useTranslations } from 'next-intl'
import { DayText } from '#components/procedures/day.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** The next date that matters, in a line, and the way to all of them. */
export function NextDateLine({ dossier: { id, next, nextDate } }: { dossier: DossierView }) {
  const t = useTranslations('filing')
  const locale = useLocale() as Locale
  if (!nextDate || (next.kind === 'limit' && next.date.rule === nextDate.rule)) return null
  const { title, nature, on, to } = nextDate
  return (
    <p className="pb-6">
      <TextLink href={routes.dossierFiling(locale, id)}>{title}</TextLink> ·{' '}
      {t.rich(`when.${nature}.${on === to ? 'day' : 'range'}`, {
        from: () => <DayText day={on} />,
        to: () => <DayText day={to} />,
      })}
    </p>
  )
}
