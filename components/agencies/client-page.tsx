import { useLocale, useTranslations } from 'next-intl'
import { ActForClient, type ActForClientProps } from '#components/agencies/act-for-client.tsx'
import { CaseWorkerChoice } from '#components/agencies/case-worker-choice.tsx'
import { ClientHistory } from '#components/agencies/client-history.tsx'
import { ClientKeys } from '#components/agencies/client-keys.tsx'
import { PromiseText } from '#components/agencies/queue-table.tsx'
import { WaitingPapers } from '#components/agencies/waiting-papers.tsx'
import { CoverToday } from '#components/dossiers/cover-today.tsx'
import { DossierDocuments } from '#components/dossiers/dossier-documents.tsx'
import { FilingPath } from '#components/dossiers/filing-path.tsx'
import { nextWords } from '#components/dossiers/next-words.tsx'
import { Archived } from '#components/dossiers/overview.tsx'
import { archivedWords } from '#components/dossiers/overview-words.tsx'
import { PathRows } from '#components/dossiers/path-rows.tsx'
import { pathWords } from '#components/dossiers/path-words.ts'
import { RevisionChanges } from '#components/dossiers/revision-changes.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { AnswerList } from '#components/procedures/answer-list.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { Agency } from '#lib/agencies/read-staff.ts'
import type { ClientView } from '#lib/clients/get-client.ts'
import { formatDay, formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { todayIn } from '#lib/pure/calendar-day.ts'
import { routes } from '#lib/routes.ts'

export type ClientPageProps = {
  agency: Agency
  view: ClientView
  me: { userId: string; timeZone: string; mayAct: boolean }
  problem: string | null
  /** It is the next who waits, after another who no longer does. */
  isNext: boolean
  actions: ActForClientProps['actions'] & { assignClient: PlainAction }
}

/** A client’s dossier as its owner sees it, as far as it is shared, and what staff do about it beside it. */
export function ClientPage({ agency, view, me, problem, isNext, actions }: ClientPageProps) {
  const t = useTranslations('queue.client')
  const d = useTranslations('dossier')
  const b = useTranslations('figures.bounced')
  const p = useTranslations('procedures')
  const locale = useLocale() as Locale
  const { client, dossier, filing, scope } = view
  const seesPapers = scope.includes('documents')
  const next = nextWords(dossier, locale)
  const archived = archivedWords(dossier, locale)
  const hrefOf = (key: string) => routes.clientDocument(locale, agency.slug, dossier.id, key)
  return (
    <Page aside={<Beside agency={agency} view={view} me={me} actions={actions} />} asideLabel={agency.name}>
      <PageHeading
        title={<Bdi>{client.name ?? client.email}</Bdi>}
        lead={
          <>
            <Bdi>{dossier.title}</Bdi> · {dossier.procedure}
          </>
        }
        back={{ href: routes.agency(locale, agency.slug), label: t('back') }}
      />
      {problem && <Notice tone="change" title={problem} role="status" />}
      <div className="pb-6 empty:hidden">
        {view.mailBounces && (
          <Notice tone="care" title={b('title')}>
            <p>{b('text')}</p>
          </Notice>
        )}
      </div>
      {isNext && <p className="pb-4">{t('isNext')}</p>}
      <Waiting agency={agency} view={view} />
      <section aria-labelledby="next" className="grid gap-2 pb-6">
        <h2 id="next">{next.title}</h2>
        {/* What is missing for a step is told from papers. */}
        {(seesPapers || dossier.next.kind !== 'step') && <p className="page-lead">{next.lead}</p>}
        <p>
          <Badge tone="accent" icon="sheet">
            {d(`standing.${dossier.standing}`)}
          </Badge>{' '}
          <span className="text-quiet">
            · {d('progress', { done: dossier.done, total: dossier.total })} · {t('asClient')}
          </span>
        </p>
      </section>
      <Revised revision={dossier.revision} />
      <ClientHistory view={view} timeZone={me.timeZone} />
      {dossier.steps.length > 0 && (
        <Section id="path" title={d('path')}>
          <PathRows dossierId={dossier.id} words={pathWords(dossier, locale, true)} />
        </Section>
      )}
      <Papers view={view} hrefOf={hrefOf} />
      {filing.rows.length > 0 && (
        <Section id="filing" title={dossier.has.cover ? t('filing') : p('dates')}>
          <FilingPath dossierId={dossier.id} filing={filing} takeBackMilestone={undefined} asStaff />
        </Section>
      )}
      {filing.cover && <CoverToday cover={filing.cover} />}
      <Section id="answers" title={t('answers')}>
        {dossier.plan.answered.length > 0 ? <AnswerList plan={dossier.plan} /> : <p>{t('answersEmpty')}</p>}
      </Section>
      <Notes view={view} timeZone={me.timeZone} />
      {archived && <Archived words={archived} />}
      <Keys />
    </Page>
  )
}

/** What a newer list would change for the client, who alone decides. */
function Revised({ revision: { effects, isSame, standing } }: Pick<ClientView['dossier'], 'revision'>) {
  const t = useTranslations('revision')
  const known = effects()
  if (!known || isSame()) return null
  return (
    <Section id="revision" title={t('title')}>
      <p className="pb-3">{t(standing === 'sent' ? 'staff.sent' : 'staff.older')}</p>
      <RevisionChanges effects={known} />
    </Section>
  )
}

function Keys() {
  const t = useTranslations('queue.keys')
  return (
    <ClientKeys
      words={{
        title: t('title'),
        on: t('on'),
        close: t('close'),
        keys: [
          { key: 'p', does: t('p') },
          { key: 'm', does: t('m') },
          { key: 'q', does: t('q') },
          { key: '?', does: t('help') },
        ],
      }}
    />
  )
}

/** What waits for the agency, since when, and its promise. */
function Waiting({ agency, view: { dossier, papersWaiting, waiting } }: Pick<ClientPageProps, 'agency' | 'view'>) {
  const t = useTranslations('queue')
  const locale = useLocale() as Locale
  if (!waiting) return null
  const { message, papers, promise, since } = waiting
  const what = [...(papers > 0 ? [t('papers', { count: papers })] : []), ...(message ? [t('message')] : [])]
  return (
    <div className="pb-6">
      <Notice tone="care" title={t('client.waiting', { day: formatDay(locale, todayIn('Europe/Paris', since)) })}>
        <p>
          {what.length > 0 ? what.join(' · ') : t('client.turnHelp')} · <PromiseText promise={promise} />
        </p>
        <WaitingPapers agency={agency} dossierId={dossier.id} papers={papersWaiting} />
      </Notice>
    </div>
  )
}

function Papers({ view: { dossier, scope }, hrefOf }: { view: ClientView; hrefOf: (key: string) => string }) {
  const t = useTranslations('queue.client')
  const d = useTranslations('dossier')
  const seesPapers = scope.includes('documents')
  if (seesPapers && dossier.documents.length === 0) return null
  return (
    <Section id="documents" title={d('documents')}>
      {seesPapers ? (
        <DossierDocuments dossierId={dossier.id} documents={dossier.documents} hrefOf={hrefOf} />
      ) : (
        <p className="text-quiet">{t('notShared')}</p>
      )}
    </Section>
  )
}

function Notes({ view: { notes }, timeZone }: { view: ClientView; timeZone: string }) {
  const t = useTranslations('queue.client')
  const locale = useLocale() as Locale
  if (!notes) return null
  return (
    <Section id="notes" title={t('notes')}>
      {notes.length === 0 && <p>{t('noNotes')}</p>}
      <ul className="grid">
        {notes.map((note) => (
          <li key={note.id} className="border-line border-t py-2">
            <p className="text-quiet text-sm">{formatInstant(locale, note.createdAt, timeZone)}</p>
            <p className="whitespace-pre-wrap" dir="auto">
              {note.body}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Who follows, who looked, and what may be done for the client. */
function Beside({ agency, view, me, actions }: Omit<ClientPageProps, 'problem' | 'isNext'>) {
  const t = useTranslations('queue.client')
  const locale = useLocale() as Locale
  const { client, dossier, otherLooks, scope, sharedSince } = view
  const what = scope.map((one) => t(`scope.${one}`)).join(t('and'))
  return (
    <div className="grid gap-6">
      <div className="grid gap-1">
        <p>{t('sharedSince', { scope: what, day: formatDay(locale, todayIn('Europe/Paris', sharedSince)) })}</p>
        <p>
          <TextLink href={`mailto:${encodeURIComponent(client.email).replace('%40', '@')}`}>
            <Bdi>{client.email}</Bdi>
          </TextLink>{' '}
          <span className="text-quiet">· {t(`speaks.${client.locale}`)}</span>
        </p>
        <p>
          <TextLink href={routes.clientMessages(locale, agency.slug, dossier.id)}>{t('messages')}</TextLink>
        </p>
      </div>
      <CaseWorkerChoice agency={agency} view={view} me={me} assignClient={actions.assignClient} />
      <section aria-labelledby="looks">
        <h2 id="looks" className="text-lg">
          {t('looks')}
        </h2>
        {otherLooks.length === 0 && <p className="text-quiet">{t('looksNone')}</p>}
        <ul>
          {otherLooks.map(({ name, at }) => (
            <li key={name}>{t('looked', { name, time: formatInstant(locale, at, me.timeZone) })}</li>
          ))}
        </ul>
        <p className="text-quiet text-sm">{t('looksNote')}</p>
      </section>
      {me.mayAct && !dossier.closed && <ActForClient agency={agency.slug} view={view} actions={actions} />}
    </div>
  )
}
