import { defineStaffRoute, leadTo } from '#lib/actions/define-staff-route.ts'
import { keepImport } from '#lib/imports/keep-import.ts'
import { routes } from '#lib/routes.ts'

/** Takes a list of clients, as a file or pasted, and leads to the page on which it is looked at. */
export const POST = defineStaffRoute({
  page: routes.agencyImport,
  run: async ({ staff, agency, locale, form }) => {
    const id = await keepImport(staff, { id: textOf(form, 'id'), table: await tableOf(form) })
    return leadTo(routes.agencyImported(locale, agency.slug, id))
  },
})

async function tableOf(form: FormData): Promise<Uint8Array | string> {
  const file = form.get('file')
  return file instanceof File ? new Uint8Array(await file.arrayBuffer()) : textOf(form, 'text')
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
