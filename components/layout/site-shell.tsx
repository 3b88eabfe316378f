import { useTranslations } from 'next-intl'
import { SiteFrame, type SiteFrameProps } from '#components/layout/site-frame.tsx'

export type SiteShellProps = Omit<SiteFrameProps, 'words'>

/** The frame of a page in its language. */
export function SiteShell(props: SiteShellProps) {
  const t = useTranslations('layout')
  const words = {
    mainNavigation: t('mainNavigation'),
    footerNavigation: t('footerNavigation'),
    languages: t('languages'),
    privateService: t('privateService'),
    informationOnly: t('informationOnly'),
    signOut: t('signOut'),
  }
  return <SiteFrame {...props} words={words} />
}
