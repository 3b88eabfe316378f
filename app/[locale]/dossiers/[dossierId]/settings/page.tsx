import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SettingsPage } from '#components/dossiers/settings-page.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { getSharedWait } from '#lib/waits/get-shared-wait.ts'
import { closeDossier, deleteDossier, renameDossier, reopenDossier, shareWait, stopSharingWait } from '../../actions.ts'
import { openDossier } from '../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'settings' })
  return { title: t('title') }
}

export default async function Settings(props: PageProps<'/[locale]/dossiers/[dossierId]/settings'>) {
  const { dossier, actor, problem } = await openDossier(props)
  return (
    <SettingsPage
      dossier={dossier}
      problem={problem}
      department={await getSharedWait(actor, dossier.id)}
      actions={{ closeDossier, deleteDossier, renameDossier, reopenDossier, shareWait, stopSharingWait }}
    />
  )
}
