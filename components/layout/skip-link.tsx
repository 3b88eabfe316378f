import { useTranslations } from 'next-intl'

/** The first thing the keyboard reaches. `Page` is where it leads. */
export function SkipLink() {
  const t = useTranslations('layout')
  return (
    <a className="skip-link" href="#main">
      {t('skipToContent')}
    </a>
  )
}
