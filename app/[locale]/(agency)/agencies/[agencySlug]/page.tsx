import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { QueuePage } from '#components/agencies/queue-page.tsx'
import { listColleagues } from '#lib/agencies/list-colleagues.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireStaff } from '#lib/auth/require-staff.ts'
import { clientFilterOf, clientQueryOf } from '#lib/clients/client-filter.ts'
import { COUNTED_AT_MOST, countClients } from '#lib/clients/count-clients.ts'
import { listClients } from '#lib/clients/list-clients.ts'
import { QUEUE_VIEWS } from '#lib/clients/queue-views.ts'
import { errorText } from '#lib/i18n/error-text.ts'
import { routes } from '#lib/routes.ts'
import { assignClient } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'queue' })
  return { title: t('title') }
}

export default async function Queue({ params, searchParams }: PageProps<'/[locale]/agencies/[agencySlug]'>) {
  const locale = await requestLocale()
  const { staff, agency } = await requireStaff(locale, (await params).agencySlug)
  const query = await searchParams
  const after = typeof query.after === 'string' ? query.after : ''
  const filter = clientFilterOf(query)
  const [page, { shown, ...counts }, colleagues] = await Promise.all([
    listClients(staff, agency, filter, locale, { after }),
    countClients(staff, { shown: filter, ...QUEUE_VIEWS }),
    listColleagues(staff),
  ])
  const hrefOf = (one: typeof filter, place?: string) => routes.agency(locale, agency.slug, clientQueryOf(one, place))
  const typed = typeof query.search === 'string' ? query.search.trim() : ''
  return (
    <QueuePage
      agency={agency}
      me={staff.userId}
      mayAct={staff.role !== 'viewer'}
      filter={filter}
      tooShort={typed !== '' && !filter.search ? typed : null}
      views={Object.entries(QUEUE_VIEWS).map(([name, view]) => ({
        name: name as keyof typeof QUEUE_VIEWS,
        href: hrefOf(view),
        count: counts[name as keyof typeof QUEUE_VIEWS],
        current: clientQueryOf(view) === clientQueryOf(filter),
      }))}
      count={shown}
      countedAtMost={COUNTED_AT_MOST}
      page={page}
      hrefs={{
        here: routes.agency(locale, agency.slug),
        next: page.after && hrefOf(filter, page.after),
        top: after ? hrefOf(filter) : null,
        csv: staff.role === 'viewer' ? null : routes.clientsCsv(locale, agency.slug, clientQueryOf(filter)),
        client: (dossierId) => routes.client(locale, agency.slug, dossierId),
      }}
      colleagues={colleagues}
      problem={typeof query.problem === 'string' ? errorText(locale, query.problem) : null}
      actions={{ assignClient }}
    />
  )
}
