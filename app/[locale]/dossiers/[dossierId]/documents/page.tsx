import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DocumentsPage } from '#components/dossiers/documents-page.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { haveDocument } from '../../actions.ts'
import { openDossier } from '../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'document' })
  return { title: t('metaTitle') }
}

export default async function Documents(props: PageProps<'/[locale]/dossiers/[dossierId]/documents'>) {
  const { dossier, problem } = await openDossier(props)
  return <DocumentsPage dossier={dossier} problem={problem} haveDocument={haveDocument} />
}
