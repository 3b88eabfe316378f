import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DossierPage } from '#components/dossiers/dossier-page.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { listUnread } from '#lib/messages/list-unread.ts'
import { completeStep, haveDocument, reopenStep } from '../actions.ts'
import { openDossier } from './gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'dossier' })
  return { title: t('metaTitle') }
}

export default async function Dossier(props: PageProps<'/[locale]/dossiers/[dossierId]'>) {
  const { actor, dossier, problem } = await openDossier(props)
  return (
    <DossierPage
      dossier={dossier}
      unread={dossier.hasAgency ? await listUnread(actor, dossier.id) : []}
      problem={problem}
      actions={{ completeStep, reopenStep, haveDocument }}
    />
  )
}
