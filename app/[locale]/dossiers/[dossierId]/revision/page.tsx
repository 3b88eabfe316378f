import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RevisionPage } from '#components/dossiers/revision-page.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { moveToRevision, putOffRevision } from '../../actions.ts'
import { openDossier } from '../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'revision' })
  return { title: t('title') }
}

export default async function Revision(props: PageProps<'/[locale]/dossiers/[dossierId]/revision'>) {
  const { dossier, problem } = await openDossier(props)
  return <RevisionPage dossier={dossier} problem={problem} actions={{ moveToRevision, putOffRevision }} />
}
