import { useLocale, useTranslations } from 'next-intl'
import { OfficeSearch } from '#components/authorities/office-search.tsx'
import { OfficeView } from '#components/authorities/office-view.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { DayText } from '#components/procedures/day.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import type { FoundOffices, OfficeGroup } from '#lib/offices/find-offices.ts'
import type { OfficeKind, OfficesHeader } from '#lib/offices/office.ts'
import { routes } from '#lib/routes.ts'

/** Where the State's own directory is, for whoever sees the sample. */
const OFFICIAL = 'https://lannuaire.service-public.gouv.fr'

export type OfficesPageProps = { found: FoundOffices; kinds: readonly OfficeKind[] }

/** Offices by postcode or town, with where the list comes from; a sample says first that it is one. */
export function OfficesPage({ found: { asked, header, fault, choices, found }, kinds }: OfficesPageProps) {
  const t = useTranslations('authorities.offices')
  const authorities = useTranslations('authorities')
  const locale = useLocale() as Locale
  const isEmpty = found !== null && found.here.offices.length + found.around.offices.length === 0
  return (
    <Page>
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        back={{ href: routes.authorities(locale), label: authorities('title') }}
      />
      {header.sample && (
        <div className="pb-6">
          <Notice tone="care" title={t('sampleTitle')}>
            <p>{t('sample')}</p>
            <p>
              {t('sampleElse')}{' '}
              <TextLink href={OFFICIAL} external>
                {new URL(OFFICIAL).host}
              </TextLink>
            </p>
          </Notice>
        </div>
      )}
      <div className="pb-6">
        <OfficeSearch place={asked.place} kind={asked.kind} kinds={kinds} error={fault ? t('hasToBe') : undefined} />
      </div>
      {choices.length > 0 && (
        <Section id="which" title={t('which')}>
          <ul className="grid gap-2">
            {choices.map(({ town, postcode }) => (
              <li key={`${town} ${postcode}`}>
                <TextLink href={routes.offices(locale, { postcode, ...(asked.kind && { kind: asked.kind }) })}>
                  {town} ({postcode})
                </TextLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {isEmpty && (
        <EmptyState title={t('nothing')}>
          <p>{t(header.sample ? 'nothingSample' : 'nothingReal')}</p>
        </EmptyState>
      )}
      {found && <Group id="here" title={found.title} group={found.here} />}
      {found && <Group id="around" title={t('around')} note={t('aroundNote')} group={found.around} />}
      {!header.sample && <Credits header={header} />}
    </Page>
  )
}

type GroupProps = { id: string; title: string; note?: string; group: OfficeGroup }

function Group({ id, title, note, group: { offices, more } }: GroupProps) {
  const t = useTranslations('authorities.offices')
  if (offices.length === 0) return null
  return (
    <Section id={id} title={title}>
      {note && <p className="pb-3">{note}</p>}
      <ul className="grid gap-x-12 md:grid-cols-2">
        {offices.map((office) => (
          <OfficeView key={`${office.name} ${office.postcode} ${office.lines.join()}`} office={office} />
        ))}
      </ul>
      {more > 0 && <p className="pt-4">{t('more', { count: more })}</p>}
    </Section>
  )
}

/** What the licence of the directory wants said: whose it is, which file, of which day. */
function Credits({ header }: { header: OfficesHeader }) {
  const t = useTranslations('authorities.offices')
  return (
    <Section id="credits" title={t('credits')}>
      <p className="text-sm text-quiet">
        {t.rich('source', {
          source: header.source,
          licence: header.licence,
          file: header.file_name,
          day: () => <DayText day={header.file_date} />,
        })}{' '}
        <TextLink href={header.url} external>
          {t('download')}
        </TextLink>
      </p>
    </Section>
  )
}
