import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { WriteToClientsPage } from '#components/agencies/write-to-clients-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireStaff } from '#lib/auth/require-staff.ts'
import { listChosen } from '#lib/clients/chosen-clients.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { errorText } from '#lib/i18n/error-text.ts'
import { LOCALES } from '#lib/i18n/locales.ts'
import { newId } from '#lib/ids.ts'
import { BLANK_WORDS } from '#lib/pure/fill-in.ts'
import { MESSAGE_TEMPLATES } from '#lib/pure/message-templates.ts'
import { routes } from '#lib/routes.ts'
import { writeToClients } from '../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'bulk.write' })
  return { title: t('metaTitle'), robots: { index: false } }
}

export default async function Write({ params, searchParams }: PageProps<'/[locale]/agencies/[agencySlug]/write'>) {
  const locale = await requestLocale()
  const { staff, agency } = await requireStaff(locale, (await params).agencySlug)
  if (staff.role === 'viewer') redirectTo(routes.notFound(locale))
  const query = await searchParams
  const problem = oneParam(query.problem)
  return (
    <WriteToClientsPage
      agency={agency}
      chosen={await listChosen(staff, [query.client ?? []].flat())}
      newId={newId()}
      template={await templateOf(oneParam(query.template))}
      problem={problem && errorText(locale, problem)}
      writeToClients={writeToClients}
    />
  )
}

/** A ready-made text in each language, with a blank where the name goes. */
async function templateOf(name: string | null) {
  const id = MESSAGE_TEMPLATES.find((one) => one === name)
  if (!id) return null
  const texts = await Promise.all(
    LOCALES.map(async (locale) => {
      const t = await getTranslations({ locale, namespace: 'review.templates' })
      return [locale, t(`${id}.body`, { name: BLANK_WORDS[locale].name })] as const
    }),
  )
  return { id, texts: Object.fromEntries(texts) }
}
