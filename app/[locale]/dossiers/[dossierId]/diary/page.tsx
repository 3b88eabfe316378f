import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DiaryPage } from '#components/dossiers/diary-page.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { listContacts } from '#lib/dossiers/list-contacts.ts'
import { newId } from '#lib/ids.ts'
import { addContact, deleteContact } from '../../actions.ts'
import { openDossier } from '../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'logbook.diary' })
  return { title: t('title') }
}

export default async function Diary(props: PageProps<'/[locale]/dossiers/[dossierId]/diary'>) {
  const { dossier, actor, problem } = await openDossier(props)
  const contacts = await listContacts(actor, dossier.id)
  return (
    <DiaryPage
      dossier={dossier}
      contacts={contacts}
      problem={problem}
      newId={newId()}
      actions={{ addContact, deleteContact }}
    />
  )
}
