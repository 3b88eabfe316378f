import { useLocale, useTranslations } from 'next-intl'
import { OfficeSearch } from '#components/authorities/office-search.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { AuthorityList } from '#lib/authorities/list-authorities.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** Every body by name, group by group, with what it does in a sentence or two. */
export function AuthoritiesPage({ groups }: { groups: readonly AuthorityList[] }) {
  const t = useTranslations('authorities')
  const locale = useLocale() as Locale
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <p className="text-quiet pb-6">{t('private')}</p>
      {groups.map(({ group, authorities }) => (
        <Section key={group} id={group} title={t(`groups.${group}`)} beside>
          <ul className="grid gap-4">
            {authorities.map(({ id, name, frenchForm, does }) => (
              <li key={id}>
                <p>
                  <TextLink href={routes.authority(locale, id)} lang="fr" hrefLang={locale}>
                    {name}
                  </TextLink>{' '}
                  <span className="text-quiet" lang="fr">
                    · {frenchForm}
                  </span>
                </p>
                <p>{does}</p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <Section id="near" title={t('offices.title')} beside>
        <OfficeSearch />
      </Section>
    </Page>
  )
}
