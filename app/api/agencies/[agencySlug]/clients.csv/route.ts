import { defineStaffRoute } from '#lib/actions/define-staff-route.ts'
import { clientFilterOf } from '#lib/clients/client-filter.ts'
import { exportClients } from '#lib/clients/export-clients.ts'
import { routes } from '#lib/routes.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

/** The clients that a filter of the queue lets through, as a table for spreadsheets. */
export const GET = defineStaffRoute({
  page: routes.agency,
  run: async ({ staff, agency, locale, query }) => {
    const table = await exportClients(staff, agency, clientFilterOf(Object.fromEntries(query)), locale)
    return new Response(table, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="clients-${agency.slug}-${parisDay(now())}.csv"`,
        'cache-control': 'private, no-store',
      },
    })
  },
})
