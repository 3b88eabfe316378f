import { useTranslations } from 'next-intl'
import { type NavigationLink, NavigationLinks } from '#components/layout/navigation-links.tsx'

/** Says on every page who speaks: a private service that informs, not the State and not a lawyer. */
export function SiteFooter({ links }: { links: readonly NavigationLink[] }) {
  const t = useTranslations('layout')
  return (
    <footer className="site-footer">
      <div className="frame">
        <p>{t('privateService')}</p>
        <p>{t('informationOnly')}</p>
        {links.length > 0 && <NavigationLinks label={t('footerNavigation')} links={links} />}
      </div>
    </footer>
  )
}
