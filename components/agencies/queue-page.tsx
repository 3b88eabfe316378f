import { useLocale, useTranslations } from 'next-intl'
import { ChosenBar } from '#components/agencies/chosen-bar.tsx'
import { ClientPanel } from '#components/agencies/client-panel.tsx'
import { QueueFilter } from '#components/agencies/queue-filter.tsx'
import { QueueKeys } from '#components/agencies/queue-keys.tsx'
import { QueueTable, type RowHrefs } from '#components/agencies/queue-table.tsx'
import { SavedViews, type SavedViewsProps } from '#components/agencies/saved-views.tsx'
import { NavigationLinks } from '#components/layout/navigation-links.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { Colleague } from '#lib/agencies/list-colleagues.ts'
import type { Agency } from '#lib/agencies/read-staff.ts'
import type { ClientFilter } from '#lib/clients/client-filter.ts'
import type { ClientView } from '#lib/clients/get-client.ts'
import type { ClientPage } from '#lib/clients/list-clients.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** The lists that are one press away, each a filter; after ours those that people have kept. */
type QueueView = { href: string; count: number; current: boolean } & ({ name: ViewName } | { kept: string })
type ViewName = 'waiting' | 'again' | 'mine' | 'nobody' | 'deadline' | 'silent' | 'all'

export type QueuePageProps = {
  agency: Agency
  me: string
  /** Viewers follow nobody. */
  mayAct: boolean
  filter: ClientFilter
  /** What plans may be for, by what they are called. */
  situations: readonly { value: string; label: string }[]
  saved: Omit<SavedViewsProps, 'agency'>
  /** What was typed, where it is too short to search for. */
  tooShort: string | null
  views: readonly QueueView[]
  count: number
  /** More than this many nobody counts. */
  countedAtMost: number
  page: ClientPage
  hrefs: RowHrefs & {
    here: string
    next: string | null
    top: string | null
    /** The list as a table. Null for whoever only reads. */
    csv: string | null
    /** The same page with every box ticked, or with none. */
    all: string
    assign: string
    write: string
    /** The list without the file beside it. */
    alone: string
  }
  /** The client whose file stands beside the list. */
  open: ClientView | null
  /** Every box of the page is ticked. */
  allChosen: boolean
  timeZone: string
  colleagues: readonly Colleague[]
  problem: string | null
  /** What was just done with several clients. */
  done: { what: 'assigned' | 'written'; count: number; leftOut: number } | null
  actions: {
    assignClient: PlainAction
  }
}

/** One queue: who waits for the agency, oldest first, and every other list of its clients. */
export function QueuePage(props: QueuePageProps) {
  const { actions, agency, colleagues, count, countedAtMost, filter, hrefs, open, page, problem, tooShort, views } =
    props
  const t = useTranslations('queue')
  const e = useTranslations('export')
  const locale = useLocale() as Locale
  const isFiltered = Object.keys(filter).length > 0
  return (
    <Page wide>
      <PageHeading title={t('title')} lead={t('lead', { days: agency.promiseDays })} />
      {problem && <Notice tone="change" title={problem} role="status" />}
      {props.done && <Done {...props.done} />}
      <NavigationLinks
        label={t('views.label')}
        links={views.map(({ href, count: many, current, ...view }) => ({
          href,
          label: `${'kept' in view ? view.kept : t(`views.${view.name}`)} (${many > countedAtMost ? t('countMore', { count: countedAtMost }) : new Intl.NumberFormat(locale).format(many)})`,
          current,
        }))}
      />
      <QueueFilter
        action={hrefs.here}
        filter={filter}
        colleagues={colleagues}
        situations={props.situations}
        me={props.me}
        tooShort={tooShort}
      />
      <SavedViews agency={agency.slug} {...props.saved} />
      {page.rows.length === 0 ? (
        <EmptyState title={t(isFiltered ? 'empty.title' : 'empty.none')}>
          <p>{t(isFiltered ? 'empty.text' : 'empty.noneText')}</p>
          {isFiltered && <TextLink href={hrefs.here}>{t('filter.reset')}</TextLink>}
        </EmptyState>
      ) : (
        <div className={open ? 'queue-and-client' : undefined}>
          <div>
            {props.mayAct && <ChosenBar hrefs={hrefs} allChosen={props.allChosen} />}
            <QueueTable
              caption={count > countedAtMost ? t('summaryMore', { count: countedAtMost }) : t('summary', { count })}
              rows={page.rows}
              agency={agency}
              me={props.me}
              hrefs={hrefs}
              openId={open?.dossier.id ?? null}
              allChosen={props.allChosen}
              assignClient={props.mayAct ? actions.assignClient : null}
            />
          </div>
          {open && <ClientPanel agency={agency} view={open} timeZone={props.timeZone} closeHref={hrefs.alone} />}
        </div>
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
          close: t('keys.close'),
          keys: KEYS.map(({ key, word }) => ({ key, does: t(`keys.${word}`) })),
        }}
      />
    </Page>
  )
}

const KEYS = [
  { key: 'j', word: 'j' },
  { key: 'k', word: 'k' },
  { key: 'Enter', word: 'enter' },
  { key: 'a', word: 'a' },
  { key: 'p', word: 'p' },
  { key: 'x', word: 'x' },
  { key: 'b', word: 'b' },
  { key: '/', word: 'slash' },
  { key: 'a r u', word: 'paper' },
  { key: '?', word: 'help' },
] as const

function Done({ what, count, leftOut }: NonNullable<QueuePageProps['done']>) {
  const t = useTranslations('bulk')
  return (
    <Notice tone="done" title={t(what, { count })} role="status">
      {leftOut > 0 && <p>{t('leftOut', { count: leftOut })}</p>}
    </Notice>
  )
}
