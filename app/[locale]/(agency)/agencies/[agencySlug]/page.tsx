import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { QueuePage } from '#components/agencies/queue-page.tsx'
import { listColleagues } from '#lib/agencies/list-colleagues.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireStaff } from '#lib/auth/require-staff.ts'
import { type ClientFilter, clientFilterOf, clientQueryOf } from '#lib/clients/client-filter.ts'
import { COUNTED_AT_MOST, countClients } from '#lib/clients/count-clients.ts'
import { getClient } from '#lib/clients/get-client.ts'
import { listClients } from '#lib/clients/list-clients.ts'
import { listSituations } from '#lib/clients/list-situations.ts'
import { listViews } from '#lib/clients/list-views.ts'
import { QUEUE_VIEWS } from '#lib/clients/queue-views.ts'
import { keptQueryOf } from '#lib/clients/view-filter.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { errorText } from '#lib/i18n/error-text.ts'
import { newId } from '#lib/ids.ts'
import { routes } from '#lib/routes.ts'
import { assignClient, deleteView, renameView, saveView } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'queue' })
  return { title: t('title') }
}

export default async function Queue({ params, searchParams }: PageProps<'/[locale]/agencies/[agencySlug]'>) {
  const locale = await requestLocale()
  const { staff, agency } = await requireStaff(locale, (await params).agencySlug)
  const query = await searchParams
  const problem = oneParam(query.problem)
  const after = oneParam(query.after) ?? ''
  const allChosen = query.all === '1'
  const filter = clientFilterOf(query)
  // Before the list, so that what it shows of this client is no longer new.
  const open = await getClient(staff, agency, oneParam(query.open) ?? '', locale)
  const kept = await listViews(staff)
  const filters: Record<string, ClientFilter> = {
    ...Object.fromEntries(kept.map(({ id, filter: own }) => [id, own])),
    ...QUEUE_VIEWS,
    shown: filter,
  }
  const [page, counts, colleagues] = await Promise.all([
    listClients(staff, agency, filter, locale, { after }),
    countClients(staff, filters),
    listColleagues(staff),
  ])
  const shown = clientQueryOf(filter)
  const hrefOf = (one: ClientFilter, place?: string) => routes.agency(locale, agency.slug, clientQueryOf(one, place))
  const here = (more: Record<string, string> = {}) =>
    routes.agency(
      locale,
      agency.slug,
      [clientQueryOf(filter, after || undefined), String(new URLSearchParams(more))].filter(Boolean).join('&'),
    )
  const typed = oneParam(query.search)?.trim() ?? ''
  return (
    <QueuePage
      agency={agency}
      me={staff.userId}
      mayAct={staff.role !== 'viewer'}
      filter={filter}
      tooShort={typed !== '' && !filter.search ? typed : null}
      views={[
        // Second looks are rare: their list is there when there is one.
        ...Object.entries(QUEUE_VIEWS)
          .filter(([name]) => name !== 'again' || counts.again || filter.again)
          .map(([name, view]) => ({
            name: name as keyof typeof QUEUE_VIEWS,
            href: hrefOf(view),
            count: counts[name] ?? 0,
            current: clientQueryOf(view) === shown,
          })),
        ...kept.map(({ id, name, filter: own }) => ({
          kept: name,
          href: hrefOf(own),
          count: counts[id] ?? 0,
          current: clientQueryOf(own) === shown,
        })),
      ]}
      situations={listSituations(locale)}
      saved={{
        query: keptQueryOf(shown),
        current: kept.find(({ filter: own }) => clientQueryOf(own) === shown) ?? null,
        mayShare: staff.role === 'manager',
        newId: newId(),
        actions: { saveView, renameView, deleteView },
      }}
      count={counts.shown ?? 0}
      countedAtMost={COUNTED_AT_MOST}
      page={page}
      hrefs={{
        here: routes.agency(locale, agency.slug),
        next: page.after && hrefOf(filter, page.after),
        top: after ? hrefOf(filter) : null,
        csv: staff.role === 'viewer' ? null : routes.clientsCsv(locale, agency.slug, clientQueryOf(filter)),
        client: (dossierId) => routes.client(locale, agency.slug, dossierId),
        // To the row: without scripts the list would begin at its top again.
        beside: (dossierId) => `${here({ open: dossierId })}#client-${dossierId}`,
        alone: here(),
        all: here(allChosen ? {} : { all: '1' }),
        assign: routes.assignClients(locale, agency.slug),
        write: routes.writeToClients(locale, agency.slug),
      }}
      open={open}
      allChosen={allChosen}
      timeZone={staff.timeZone}
      colleagues={colleagues}
      problem={problem && errorText(locale, problem)}
      done={doneOf(query)}
      actions={{ assignClient }}
    />
  )
}

/** What was just done with several clients, as their pages say it in the address. */
function doneOf(query: Awaited<PageProps<'/[locale]/agencies/[agencySlug]'>['searchParams']>) {
  const number = (name: string) => Number(/^\d{1,2}$/.exec(oneParam(query[name]) ?? '')?.[0] ?? 0)
  const what = (['assigned', 'written'] as const).find((one) => number(one) > 0)
  return what ? { what, count: number(what), leftOut: number('leftOut') } : null
}
