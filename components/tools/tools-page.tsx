import { useLocale, useTranslations } from 'next-intl'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { ToolList } from '#components/tools/tool-list.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export function ToolsPage() {
  const t = useTranslations('tools.index')
  const glossary = useTranslations('glossary')
  const authorities = useTranslations('authorities')
  const locale = useLocale() as Locale
  const more = [
    { href: routes.glossary(locale), name: glossary('title'), does: glossary('inTools') },
    { href: routes.authorities(locale), name: authorities('title'), does: authorities('inTools') },
    { href: routes.offices(locale), name: authorities('offices.title'), does: authorities('offices.lead') },
  ]
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <ToolList />
      <div className="pt-8">
        <Section id="look-up" title={t('lookUp')} beside>
          <ul className="grid gap-4">
            {more.map(({ href, name, does }) => (
              <li key={href}>
                <TextLink href={href}>{name}</TextLink>
                <p>{does}</p>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </Page>
  )
}
