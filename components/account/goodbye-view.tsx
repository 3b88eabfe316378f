import { useTranslations } from 'next-intl'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { TextLink } from '#components/ui/text-link.tsx'

export function GoodbyeView({ homeHref }: { homeHref: string }) {
  const t = useTranslations('signIn.goodbye')
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="prose">
        <p>{t('remains')}</p>
        <p>{t('paper')}</p>
        <p>
          <TextLink href={homeHref}>{t('home')}</TextLink>
        </p>
      </div>
    </Page>
  )
}
