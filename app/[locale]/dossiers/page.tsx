import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DossiersPage } from '#components/dossiers/dossiers-page.tsx'
import { listWorkplaces } from '#lib/agencies/list-workplaces.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireActor } from '#lib/auth/require-actor.ts'
import { listDossiers } from '#lib/dossiers/list-dossiers.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'dossiers' })
  return { title: t('title') }
}

export default async function Dossiers() {
  const locale = await requestLocale()
  const actor = await requireActor(locale)
  return <DossiersPage dossiers={await listDossiers(actor, locale)} workplaces={await listWorkplaces(actor)} />
}
