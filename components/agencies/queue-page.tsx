import { useLocale, useTranslations } from 'next-intl'
import { QueueFilter } from '#components/agencies/queue-filter.tsx'
import { QueueKeys } from '#components/agencies/queue-keys.tsx'
import { QueueTable } from '#components/agencies/queue-table.tsx'
import { NavigationLinks } from '#components/layout/navigation-links.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { Colleague } from '#lib/agencies/list-colleagues.ts'
import type { Agency } from '#lib/agencies/read-staff.ts'
import type { ClientFilter } from '#lib/clients/client-filter.ts'
import type { ClientPage } from '#lib/clients/list-clients.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** The lists that are one press away, each a filter. */
type QueueView = { name: ViewName; href: string; count: number; current: boolean }
type ViewName = 'waiting' | 'mine' | 'nobody' | 'deadline' | 'silent' | 'all'

export type QueuePageProps = {
  agency: Agency
  me: string
  /** Viewers follow nobody. */
  mayAct: boolean
  filter: ClientFilter
  /** What was typed, where it is too short to search for. */
  tooShort: string | null
  views: readonly QueueView[]
  count: number
  /** More than this many nobody counts. */
  countedAtMost: number
  page: ClientPage
  hrefs: {
    here: string
    next: string | null
    top: string | null
    /** The list as a table. Null for whoever only reads. */
    csv: string | null
    client: (dossierId: string) => string
  }
  colleagues: readonly Colleague[]
  problem: string | null
  actions: {
    assignClient: (form: FormData) => Promise<void>
  }
}

/** One queue: who waits for the agency, oldest first, and every other list of its clients. */
export function QueuePage(props: QueuePageProps) {
  const { actions, agency, colleagues, count, countedAtMost, filter, hrefs, page, problem, tooShort, views } = props
  const t = useTranslations('queue')
  const e = useTranslations('export')
  const locale = useLocale() as Locale
  const isFiltered = Object.keys(filter).length > 0
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead', { days: agency.promiseDays })} />
      {problem && <Notice tone="change" title={problem} role="status" />}
      <NavigationLinks
        label={t('views.label')}
        links={views.map(({ name, href, count: many, current }) => ({
          href,
          label: `${t(`views.${name}`)} (${many > countedAtMost ? t('countMore', { count: countedAtMost }) : new Intl.NumberFormat(locale).format(many)})`,
          current,
        }))}
      />
      <QueueFilter action={hrefs.here} filter={filter} colleagues={colleagues} me={props.me} tooShort={tooShort} />
      {page.rows.length === 0 ? (
        <EmptyState title={t(isFiltered ? 'empty.title' : 'empty.none')}>
          <p>{t(isFiltered ? 'empty.text' : 'empty.noneText')}</p>
          {isFiltered && <TextLink href={hrefs.here}>{t('filter.reset')}</TextLink>}
        </EmptyState>
      ) : (
        <QueueTable
          caption={count > countedAtMost ? t('summaryMore', { count: countedAtMost }) : t('summary', { count })}
          rows={page.rows}
          agency={agency}
          me={props.me}
          hrefOf={hrefs.client}
          assignClient={props.mayAct ? actions.assignClient : null}
        />
      )}
      <Pagination
        label={t('pages')}
        previous={hrefs.top ? { href: hrefs.top, label: t('top') } : undefined}
        next={hrefs.next ? { href: hrefs.next, label: t('next') } : undefined}
      />
      {hrefs.csv && page.rows.length > 0 && (
        <p className="screen-only pt-5">
          <a href={hrefs.csv} download>
            {e('link')}
          </a>
        </p>
      )}
      <QueueKeys
        words={{
          title: t('keys.title'),
          on: t('keys.on'),
          keys: (['j', 'k', 'enter', 'slash', 'a', 'help'] as const).map((key) => ({
            key: KEYS[key],
            does: t(`keys.${key}`),
          })),
        }}
      />
    </Page>
  )
}

const KEYS = { j: 'j', k: 'k', enter: 'Enter', slash: '/', a: 'a', help: '?' } as const
