import { SiteFrame, type SiteFrameProps } from '#components/layout/site-frame.tsx'
import { textsFor } from '#lib/i18n/texts-for.ts'

export type SiteShellProps = Omit<SiteFrameProps, 'words'>

/** The frame of a page in its language. */
export function SiteShell(props: SiteShellProps) {
  const t = textsFor(props.locale, 'layout')
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
