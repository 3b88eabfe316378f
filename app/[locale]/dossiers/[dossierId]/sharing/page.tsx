import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SharingPage } from '#components/sharing/sharing-page.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { getSharing } from '#lib/consents/get-sharing.ts'
import { newId } from '#lib/ids.ts'
import { listProgressLinks } from '#lib/progress-links/list-progress-links.ts'
import { endProgressLink, findAgency, makeProgressLink, withdrawConsent } from '../../actions.ts'
import { openDossier } from '../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'sharing' })
  return { title: t('title') }
}

export default async function Sharing(props: PageProps<'/[locale]/dossiers/[dossierId]/sharing'>) {
  const { dossier, actor, problem } = await openDossier(props)
  return (
    <SharingPage
      dossier={dossier}
      sharing={await getSharing(actor, dossier.id)}
      links={await listProgressLinks(actor, dossier.id)}
      newId={newId()}
      timeZone={actor.timeZone}
      problem={problem}
      actions={{ findAgency, withdrawConsent, makeProgressLink, endProgressLink }}
    />
  )
}
