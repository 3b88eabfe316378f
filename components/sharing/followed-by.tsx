import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { TextLink } from '#components/ui/text-link.tsx'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** A line for each agency that follows a dossier, with what it promises. */
export function FollowedBy({ dossier: { id, agencies } }: { dossier: Pick<DossierView, 'id' | 'agencies'> }) {
  const t = useTranslations('sharing.overview')
  const locale = useLocale() as Locale
  const link = (chunks: ReactNode) => <TextLink href={routes.dossierSharing(locale, id)}>{chunks}</TextLink>
  if (agencies.length === 0) return null
  return (
    <ul className="pb-6">
      {agencies.map(({ slug, name, promiseDays }) => (
        <li key={slug}>{t.rich('follows', { agency: name, days: promiseDays, link })}</li>
      ))}
    </ul>
  )
}
