import { useLocale, useTranslations } from 'next-intl'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { ToolList } from '#components/tools/tool-list.tsx'
import { LinkList } from '#components/ui/link-list.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export function ToolsPage() {
  const t = useTranslations('tools.index')
  const glossary = useTranslations('glossary')
  const authorities = useTranslations('authorities')
  const locale = useLocale() as Locale
  const more = [
    { href: routes.glossary(locale), title: glossary('title'), about: glossary('inTools') },
    { href: routes.authorities(locale), title: authorities('title'), about: authorities('inTools') },
    { href: routes.offices(locale), title: authorities('offices.title'), about: authorities('offices.lead') },
  ]
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <ToolList />
      <div className="pt-8">
        <Section id="look-up" title={t('lookUp')} beside>
          <LinkList links={more} />
        </Section>
      </div>
    </Page>
  )
}
